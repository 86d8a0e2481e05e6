package org.lianan.launcher.demo;

import java.util.List;
import org.lianan.launcher.demo.Lead.Charge;
import org.lianan.launcher.demo.Lead.Found;
import org.lianan.launcher.demo.Lead.Party;
import org.lianan.launcher.demo.Lead.Places;
import org.lianan.launcher.demo.Lead.Slip;

/** What else lies on the desks of Haimen: from a slip of this week to a case that the police have. */
final class HaimenCases {

    /** The case that the last scene of the demo opens. */
    static final String LAST_TITLE = "网店销售“三无”电热水壶线索";

    private static final Party MALL = Party.unit("PLATFORM", "杭州橙集电子商务有限公司", "91330110MADEM0101U");
    private static final Party STREAMS = Party.unit("PLATFORM", "杭州晓鹭网络科技有限公司", "91330110MADEM00117");
    private static final Places SOLD_FROM_HAIMEN = new Places("330110", "320614", "320614", null);
    private static final Goods QUILTS = new Goods("“锦棠”羽绒被", 86, "条");
    private static final Goods STOVES = new Goods("“炽焰”燃气灶", 54, "台");

    private final Stage stage;
    private final Bureau haimen;
    private final Bureau yuhang;
    private final Bureau laoshan;
    private final Desk police;

    private final CaseFolder chargers;
    private final CaseFolder quilts;
    private final CaseFolder shavers;
    private final CaseFolder stoves;
    private final CaseFolder kettles;
    private final Letter quiltsToYuhang;
    private final Letter quiltsToBaiyun;
    private final Letter shaversToLaoshan;
    private final Item comparison;
    private final MeasureTaken quiltsSeized;
    private final MeasureTaken stovesSeized;
    private final Referral shaversReferred;
    private final Referral stovesReferred;

    HaimenCases(Stage stage) {
        this.stage = stage;
        haimen = Bureau.haimen(stage);
        yuhang = Bureau.yuhang(stage);
        laoshan = Bureau.laoshan(stage);
        police = stage.desk("haimenpolice.zhao");
        chargers = new CaseFolder(stage);
        quilts = new CaseFolder(stage);
        shavers = new CaseFolder(stage);
        stoves = new CaseFolder(stage);
        kettles = new CaseFolder(stage);
        quiltsToYuhang = new Letter(quilts, "zj-yuhang");
        quiltsToBaiyun = new Letter(quilts, "gd-baiyun");
        shaversToLaoshan = new Letter(shavers, "sd-laoshan");
        comparison = new Item(
                shavers,
                new Item.Description(
                        "权利人鉴别意见",
                        "DOCUMENTARY",
                        "涉案电动剃须刀不是权利人生产或者授权生产",
                        "青岛浪屿个护科技有限公司",
                        "青岛市崂山区浪屿公司",
                        "权利人出具",
                        "公司法务 乔某",
                        "崂市监鉴〔2026〕6号"),
                Exhibit.text("鉴别意见.txt", "样品：电动剃须刀 2 台", "意见：刀网激光编码与我司数据库不符，系假冒。"));
        quiltsSeized = new MeasureTaken(quilts);
        stovesSeized = new MeasureTaken(stoves);
        shaversReferred = new Referral(shavers);
        stovesReferred = new Referral(stoves);
    }

    List<Scene> scenes() {
        return List.of(
                Scene.at("2026-05-06T10:30", "Haimen finds gas stoves that failed the spot check", this::stovesFound),
                Scene.at(
                        "2026-05-13T10:00", "Haimen files the case of the gas stoves and seizes 54", this::stovesFiled),
                Scene.at(
                        "2026-05-18T15:00",
                        "monitoring tells Haimen of quilts with too little down",
                        this::quiltsFound),
                Scene.at("2026-05-19T09:30", "a slip about false shavers reaches Haimen", this::shaversReported),
                Scene.at("2026-05-26T10:00", "Haimen files the case of the shavers", () -> haimen.files(shavers)),
                Scene.at("2026-05-27T10:00", "Haimen files the case of the quilts", () -> haimen.files(quilts)),
                Scene.at(
                        "2026-05-29T14:00",
                        "Haimen asks Laoshan, where the shavers' right holder sits",
                        this::askLaoshan),
                Scene.at(
                        "2026-06-01T09:45",
                        "Laoshan receives the letter",
                        () -> laoshan.receives(shaversToLaoshan, "2026-06-23")),
                Scene.at("2026-06-01T10:30", "Haimen asks Yuhang for the orders of the quilts", this::askYuhang),
                Scene.at(
                        "2026-06-02T11:00",
                        "Yuhang receives the letter, and has until 06-24",
                        () -> yuhang.receives(quiltsToYuhang, "2026-06-24")),
                Scene.at("2026-06-08T14:30", "the gas stoves may be a crime", this::stovesSuspected),
                Scene.at("2026-06-10T10:00", "Haimen extends the seizure of the gas stoves", this::stovesKept),
                Scene.at("2026-06-15T10:00", "a slip about chargers reaches Haimen", this::chargersReported),
                Scene.at("2026-06-16T15:00", "Laoshan answers: the shavers are false", this::laoshanAnswers),
                Scene.at("2026-06-17T10:30", "the head approves the referral of the gas stoves", this::stovesApproved),
                Scene.at("2026-06-17T15:00", "the shavers may be a crime, too", this::shaversSuspected),
                Scene.at("2026-06-17T16:00", "the gas stoves are sent to the police", this::stovesSent),
                Scene.at("2026-06-18T09:30", "the police receive the gas stoves", this::stovesReceived),
                Scene.at("2026-06-18T11:00", "86 quilts seized, to be approved", this::quiltsTaken),
                Scene.at("2026-06-18T14:30", "a letter to Baiyun waits for its signature", this::letterDrafted),
                Scene.at("2026-06-18T15:00", "the report on the shavers is written", this::shaversReport),
                Scene.at("2026-06-18T16:00", "and waits for the head", this::shaversBeforeTheHead),
                Scene.at("2026-06-22T09:00", "Monday morning: a report about kettles", this::kettlesReported));
    }

    private void stovesFound() {
        stoves.open(
                haimen.officer(),
                new Found(
                        "INSPECTION",
                        "2026-05-06T09:00:00+08:00",
                        "网店销售不合格燃气灶案",
                        "监督抽查发现“炽焰”燃气灶熄火保护装置不合格，该批次在橙集商城网店销售。",
                        List.of(MALL, Party.unit("MERCHANT", "南通炽焰厨具有限公司", "91320614MADEM0106T")),
                        List.of(new Charge(
                                "SHODDY", "PRODUCT_QUALITY_LAW", "MERCHANT", "销售熄火保护装置不合格的燃气灶", "2026-04-28", "FOUND")),
                        SOLD_FROM_HAIMEN));
    }

    private void stovesFiled() {
        haimen.files(stoves);
        stovesSeized.take(
                haimen.officer(),
                "SEIZURE",
                "通海市监强〔2026〕22号",
                "南通市海门区炽焰公司仓库",
                STOVES,
                "2026-06-12",
                haimen.officer(),
                haimen.colleague());
        stovesSeized.approve(haimen.leader());
    }

    private void stovesSuspected() {
        stoves.stateAmounts(haimen.officer(), 68_400, 32_300);
        stovesReferred.flag(haimen.officer(), "SHODDY_GOODS", "销售不合格燃气灶，销售金额68,400元，库存货值32,300元。");
        stovesReferred.appoint(haimen.unitHead(), haimen.officer(), haimen.colleague());
        stovesReferred.report(haimen.colleague(), "经核实，销售金额达到追诉标准，建议移送公安机关。");
    }

    private void stovesKept() {
        stovesSeized.extend(haimen.leader(), "案情复杂，需要继续扣押", "2026-07-12");
    }

    private void stovesApproved() {
        stovesReferred.sign(haimen.officer());
        stovesReferred.approve(haimen.chief());
    }

    private void stovesSent() {
        stovesReferred.put(haimen.officer(), "REFERRAL_LETTER", "南通炽焰厨具有限公司涉嫌销售伪劣产品罪，现移送你局。");
        stovesReferred.put(haimen.officer(), "INVESTIGATION_REPORT", "案件来源、调查经过、查明的事实和处理建议。");
        stovesReferred.put(haimen.officer(), "GOODS_LIST", "“炽焰”燃气灶 54 台。");
        stovesReferred.put(haimen.officer(), "LAB_REPORT", "监督抽查检验报告：熄火保护装置项目不合格。");
        stovesReferred.send(haimen.officer(), "js-haimen-police", "js-haimen-procuratorate");
    }

    private void stovesReceived() {
        Reply received = stovesReferred.receive(police, "马超群");
        stage.expect("the police decide", "2026-06-22", received.dueOn("REFERRAL_FILE_OR_NOT"));
        stovesReferred.askFor(police, "销售台账复印件");
        stovesReferred.putOther(haimen.officer(), "销售台账复印件", "2026年1月至4月销售台账，共9页。");
        stovesReferred.supply(haimen.officer());
    }

    private void quiltsFound() {
        quilts.open(
                haimen.officer(),
                new Found(
                        "MONITORING",
                        "2026-05-18T14:00:00+08:00",
                        "直播间销售充绒量不符羽绒被案",
                        "网络交易监测发现“锦棠家纺”直播间所售羽绒被充绒量明显低于标称值。",
                        List.of(STREAMS, Party.unit("LIVE_ROOM", "南通锦棠家纺有限公司", "91320614MADEM0103H")),
                        List.of(new Charge(
                                "SHODDY", "PRODUCT_QUALITY_LAW", "LIVE_ROOM", "销售充绒量不合格的羽绒被", "2026-05-16", "FOUND")),
                        SOLD_FROM_HAIMEN));
    }

    private void askYuhang() {
        haimen.sends(quiltsToYuhang, "查明羽绒被的销售数量和宣传内容", "请提供2026年3月以来“锦棠家纺”直播间的羽绒被订单。", "请提供5月16日的直播回放。");
    }

    private void quiltsTaken() {
        quiltsSeized.take(
                haimen.officer(),
                "SEIZURE",
                "通海市监强〔2026〕31号",
                "南通市海门区锦棠家纺仓库",
                QUILTS,
                "2026-07-18",
                haimen.officer(),
                haimen.colleague());
    }

    private void letterDrafted() {
        quiltsToBaiyun.draft(haimen.colleague(), "查明羽绒填充物的来源", "请查看供货商在你区的仓库，并提供出库记录。");
    }

    private void shaversReported() {
        shavers.register(
                haimen.officer(),
                new Slip(
                        "12315",
                        "2026-05-19T09:00:00+08:00",
                        "郑某",
                        "370212199501160012",
                        null,
                        "网店销售假冒“浪屿”电动剃须刀案",
                        "消费者在橙集商城“晟洁电器”网店购买“浪屿”电动剃须刀，疑为假冒，举报该店。",
                        "459",
                        false,
                        true,
                        List.of(
                                MALL,
                                Party.unit("MERCHANT", "南通晟洁电器有限公司", "91320614MADEM0104L"),
                                Party.unit("RIGHT_HOLDER", "青岛浪屿个护科技有限公司", "91370212MADEM0105T")),
                        List.of(new Charge(
                                "COUNTERFEIT_TRADEMARK",
                                "TRADEMARK_LAW",
                                "MERCHANT",
                                "在网店销售假冒“浪屿”注册商标的电动剃须刀",
                                "2026-05-12",
                                "COMPLAINT")),
                        new Places("330110", "320614", "320614", "370212")));
    }

    private void askLaoshan() {
        haimen.sends(shaversToLaoshan, "通知权利人辨认商品", "请将随函样品送青岛浪屿个护科技有限公司辨认，并提供其鉴别意见。");
    }

    private void laoshanAnswers() {
        laoshan.answers(shaversToLaoshan, "权利人已辨认，附鉴别意见一份。", "经权利人辨认，样品均为假冒。", comparison);
    }

    private void shaversSuspected() {
        shavers.stateAmounts(haimen.officer(), 126_800, 18_500);
        shaversReferred.flag(haimen.officer(), "SELLING_COUNTERFEITS", "销售假冒注册商标的电动剃须刀，销售金额126,800元。");
        shaversReferred.appoint(haimen.unitHead(), haimen.officer(), haimen.colleague());
    }

    private void shaversReport() {
        shaversReferred.report(haimen.officer(), "经核实，销售金额达到追诉标准，建议移送公安机关。");
    }

    private void shaversBeforeTheHead() {
        Reply signed = shaversReferred.sign(haimen.colleague());
        stage.expect("the head decides", "2026-06-22", signed.dueOn("REFERRAL_DECIDE"));
    }

    private void chargersReported() {
        chargers.register(
                haimen.liaison(),
                new Slip(
                        "12315",
                        "2026-06-15T09:40:00+08:00",
                        "孙某",
                        "330110198309300038",
                        null,
                        "网店销售不合格电动自行车充电器案",
                        "消费者购买的充电器使用三天后外壳鼓包，要求退货，并举报该店销售不合格产品。",
                        "128",
                        true,
                        true,
                        List.of(MALL, Party.unit("MERCHANT", "海门区悦驰电动车配件商行", "92320614MADEM0102B")),
                        List.of(new Charge(
                                "SHODDY", "PRODUCT_QUALITY_LAW", "MERCHANT", "销售不合格充电器", "2026-06-08", "COMPLAINT")),
                        SOLD_FROM_HAIMEN));
        chargers.assign(haimen.unitHead(), haimen.officer(), haimen.colleague());
        chargers.expectDueOn(haimen.officer(), "COMPLAINT_ACCEPT", "2026-06-25");
    }

    private void kettlesReported() {
        kettles.open(
                haimen.officer(),
                new Found(
                        "REPORT",
                        "2026-06-22T08:30:00+08:00",
                        LAST_TITLE,
                        "群众举报某网店销售无厂名、厂址和合格证的电热水壶。",
                        List.of(MALL),
                        List.of(new Charge(
                                "SHODDY",
                                "PRODUCT_QUALITY_LAW",
                                "MERCHANT",
                                "销售无厂名、厂址的电热水壶",
                                "2026-06-20",
                                "COMPLAINT")),
                        SOLD_FROM_HAIMEN));
    }
}
