package org.lianan.launcher.demo;

import java.util.List;
import org.lianan.launcher.demo.Lead.Charge;
import org.lianan.launcher.demo.Lead.Party;
import org.lianan.launcher.demo.Lead.Places;
import org.lianan.launcher.demo.Lead.Slip;
import org.lianan.launcher.demo.Letter.Answer;

/**
 * The case of the false blenders (直播间销售假冒“澜格”破壁机案), from a consumer's slip to the criminal police. One scene
 * for each step of the worked scenario; every date in it is the scenario's, and the portal must come to the same.
 */
final class BlenderCase {

    static final String TITLE = "直播间销售假冒“澜格”破壁机案";

    private static final String PLATFORM = "杭州晓鹭网络科技有限公司";
    private static final String OPERATOR = "南通禾光电器贸易有限公司";
    private static final String CENTRE = "杭州市余杭区晓鹭直播运营中心";
    private static final String LABORATORY = "南通市产品质量监督检验所";
    private static final String WAREHOUSE = "南通市海门区禾光电器仓库";
    private static final Goods BLENDERS = new Goods("“澜格”破壁机", 412, "台");
    private static final Goods COMPUTER = new Goods("台式计算机", 1, "台");

    private static final Slip SLIP = new Slip(
            "12315",
            "2026-04-20T09:12:00+08:00",
            "李某",
            "440111198506150026",
            null,
            TITLE,
            "消费者在“晓鹭直播”平台“禾光电器”直播间购买“澜格”破壁机一台，收货后经权利人客服核对序列号，反映为假冒商品，要求退一赔三，并举报该直播间销售假冒注册商标的商品。",
            "299",
            true,
            true,
            List.of(
                    Party.unit("PLATFORM", PLATFORM, "91330110MADEM00117"),
                    Party.unit("LIVE_ROOM", OPERATOR, "91320614MADEM002XE"),
                    Party.person("STREAMER", "张某", "320684199003070019"),
                    Party.unit("RIGHT_HOLDER", "青岛澜格电器股份有限公司", "91370212MADEM0038H")),
            List.of(new Charge(
                    "COUNTERFEIT_TRADEMARK",
                    "TRADEMARK_LAW",
                    "LIVE_ROOM",
                    "在直播间销售假冒“澜格”注册商标的破壁机",
                    "2026-04-18",
                    "COMPLAINT")),
            new Places("330110", "320614", "320614", "440111"));

    private final Stage stage;

    // Haimen leads
    private final Desk chen;
    private final Desk lu;
    private final Desk unitHead;
    private final Desk reviewer;
    private final Desk leader;
    private final Desk chief;
    // Yuhang and Baiyun assist
    private final Desk wang;
    private final Desk sun;
    private final Desk yuhangLiaison;
    private final Desk yuhangUnitHead;
    private final Desk yuhangLeader;
    private final Desk liang;
    private final Desk baiyunLiaison;
    private final Desk baiyunUnitHead;
    // the province and the national regulator are told, the police take over
    private final Desk provincialChief;
    private final Desk nationalChief;
    private final Desk police;

    private final CaseFolder blenders;
    private final CaseFolder platform;
    private final Letter toYuhang;
    private final Letter toBaiyun;
    private final Letter toHaimen;
    private final Item orders;
    private final Item film;
    private final Item identity;
    private final Item page;
    private final Item settlements;
    private final Item chat;
    private final Item labReport;
    private final Item statement;
    private final MeasureTaken delisting;
    private final MeasureTaken seizure;
    private final MeasureTaken hold;
    private final Share toProvince;
    private final Share toNation;
    private final Referral referral;

    BlenderCase(Stage stage) {
        this.stage = stage;
        chen = stage.desk("haimen.chen");
        lu = stage.desk("haimen.lu");
        unitHead = stage.desk("haimen.gu");
        reviewer = stage.desk("haimen.zhu");
        leader = stage.desk("haimen.huang");
        chief = stage.desk("haimen.xu");
        wang = stage.desk("yuhang.wang");
        sun = stage.desk("yuhang.sun");
        yuhangLiaison = stage.desk("yuhang.lou");
        yuhangUnitHead = stage.desk("yuhang.fang");
        yuhangLeader = stage.desk("yuhang.jiang");
        liang = stage.desk("baiyun.liang");
        baiyunLiaison = stage.desk("baiyun.kuang");
        baiyunUnitHead = stage.desk("baiyun.ou");
        provincialChief = stage.desk("js.qian");
        nationalChief = stage.desk("samr.lin");
        police = stage.desk("haimenpolice.zhao");

        blenders = new CaseFolder(stage);
        platform = new CaseFolder(stage);
        toYuhang = new Letter(blenders, "zj-yuhang");
        toBaiyun = new Letter(blenders, "gd-baiyun");
        toHaimen = new Letter(platform, "js-haimen");
        orders = atThePlatform(
                "直播间订单数据",
                "ELECTRONIC_DATA",
                "2026年4月1日至19日该直播间销售“澜格”破壁机的数量和金额",
                "后台导出并校验",
                "余市监电取〔2026〕11号",
                Exhibit.orders("订单数据.csv", 1292));
        film = atThePlatform(
                "4月18日直播回放",
                "AUDIO_VISUAL",
                "主播张某宣称所售为“澜格”正品",
                "平台存储拷贝",
                "余市监电取〔2026〕12号",
                Exhibit.film("直播回放-0418.mp4", 3));
        identity = atThePlatform(
                "直播间运营者实名认证信息",
                "ELECTRONIC_DATA",
                "直播间的实际运营者及其住所地",
                "后台导出并校验",
                "余市监电取〔2026〕13号",
                Exhibit.text("实名认证.txt", "经营者：" + OPERATOR, "统一社会信用代码：91320614MADEM002XE", "最近核验：2025-06-30"));
        page = atThePlatform(
                "商品页面截图",
                "ELECTRONIC_DATA",
                "商品页面使用“澜格”注册商标",
                "网页截图",
                "余市监电取〔2026〕14号",
                Exhibit.picture("商品页面.png", 640, 400));
        settlements = atThePlatform(
                "结算流水",
                "DOCUMENTARY",
                "平台向直播间运营者结算的金额",
                "调取并加盖印章",
                "余市监调〔2026〕15号",
                Exhibit.text("结算流水.txt", "2026-04-10 结算 184,200.00 元", "2026-04-20 结算 202,200.00 元"));
        chat = atThePlatform(
                "客服聊天记录",
                "ELECTRONIC_DATA",
                "运营者在消费者质疑后承认货源不明",
                "后台导出",
                "余市监电取〔2026〕16号",
                Exhibit.text("客服聊天.txt", "买家：序列号查不到，是正品吗？", "客服：我们也是别人那里拿的货，给您退款吧。"));
        labReport = new Item(
                blenders,
                new Item.Description(
                        "检验报告",
                        "EXPERT_OPINION",
                        "扣押的破壁机不是权利人生产或者授权生产",
                        LABORATORY,
                        LABORATORY,
                        "委托检验",
                        "检验人 许某",
                        "通质检〔2026〕0528号"),
                Exhibit.text("检验报告.txt", "样品：破壁机 3 台", "结论：与权利人提供的正品比对，商标标识、电机型号均不一致。"));
        statement = new Item(
                platform,
                new Item.Description(
                        "禾光电器负责人询问笔录",
                        "PARTY_STATEMENT",
                        "平台自2025年6月30日以来未再要求经营者核验更新身份信息",
                        OPERATOR,
                        "南通市海门区市场监督管理局询问室",
                        "询问",
                        "负责人 周某",
                        "通海市监询〔2026〕37号"),
                Exhibit.text("询问笔录.txt", "问：平台最近一次要求核验身份信息是什么时候？", "答：去年6月底，之后没有再要求过。"));
        delisting = new MeasureTaken(blenders);
        seizure = new MeasureTaken(blenders);
        hold = new MeasureTaken(blenders);
        toProvince = new Share(blenders);
        toNation = new Share(blenders);
        referral = new Referral(blenders);
    }

    List<Scene> scenes() {
        return List.of(
                Scene.at("2026-04-20T09:12", "a 12315 slip reaches Haimen: complaint and report", this::slip),
                Scene.at("2026-04-22T10:00", "Haimen accepts the complaint", this::complaintAccepted),
                Scene.at("2026-04-23T14:00", "Haimen asks Yuhang and Baiyun for assistance", this::letters),
                Scene.at("2026-04-24T09:30", "both receive the letter", this::lettersReceived),
                Scene.at("2026-05-07T10:00", "Yuhang seals six items and answers", this::yuhangAnswers),
                Scene.at("2026-05-08T09:30", "Haimen files the case and asks the platform to delist", this::filed),
                Scene.at("2026-05-09T15:00", "the platform publishes that it did, on a Saturday", this::delisted),
                Scene.at("2026-05-11T09:00", "Haimen adopts five items and sends one back", this::reviewed),
                Scene.at("2026-05-12T10:30", "412 units seized, one computer held", this::seized),
                Scene.at("2026-05-13T11:00", "Yuhang adds the second signature", this::supplemented),
                Scene.at("2026-05-14T09:00", "Haimen adopts the sixth item", this::sixthAdopted),
                Scene.at("2026-05-14T16:00", "fourteen days in the laboratory do not count", this::laboratory),
                Scene.at("2026-05-15T15:00", "Baiyun tells that it needs until 05-26", this::baiyunExtends),
                Scene.at("2026-05-18T10:00", "Haimen forwards to Yuhang what it found about the platform", this::lead),
                Scene.at("2026-05-22T09:00", "the hold on the computer has lapsed by itself", this::holdLapsed),
                Scene.at("2026-05-25T10:00", "Baiyun answers", this::baiyunAnswers),
                Scene.at("2026-05-28T09:30", "Yuhang files its own case on the platform", this::platformFiled),
                Scene.at("2026-05-29T09:30", "the amounts reach the threshold: a task group of two", this::suspected),
                Scene.at("2026-05-29T15:00", "Haimen informs the province and the nation", this::informed),
                Scene.at("2026-06-01T09:00", "both take note", this::informationTaken),
                Scene.at("2026-06-01T14:00", "Yuhang asks Haimen about the platform", this::yuhangAsks),
                Scene.at("2026-06-01T15:30", "the task group writes its report", this::report),
                Scene.at("2026-06-01T16:00", "the report is before the head", this::reportSigned),
                Scene.at("2026-06-02T10:00", "Haimen confirms both answers", this::answersConfirmed),
                Scene.at("2026-06-03T10:30", "the head approves the referral", this::approved),
                Scene.at("2026-06-04T08:50", "four papers", this::papers),
                Scene.at("2026-06-04T09:15", "sent to the police, copied to the procuratorate", this::sent),
                Scene.at("2026-06-04T09:40", "the police sign the receipt", this::received),
                Scene.at("2026-06-05T09:00", "the police ask for the laboratory's licence", this::licenceWanted),
                Scene.at("2026-06-05T15:30", "Haimen supplies it the same day", this::licenceSupplied),
                Scene.at("2026-06-08T11:00", "the police file the case", this::policeFile),
                Scene.at("2026-06-10T14:00", "goods and computer are handed over", this::handedOver),
                Scene.at("2026-06-12T10:00", "the consumer has the money back", this::complaintSettled),
                Scene.at("2026-06-12T11:00", "Haimen answers Yuhang about the platform", this::haimenAnswers),
                Scene.at("2026-06-17T10:00", "Haimen proposes to close the case", this::closingProposed),
                Scene.at("2026-06-18T09:00", "the case is closed", this::closed));
    }

    private void slip() {
        blenders.register(chen, SLIP);
        blenders.expectDueOn(chen, "COMPLAINT_ACCEPT", "2026-04-29");
        blenders.expectDueOn(chen, "LEAD_VERIFY", "2026-05-13");
    }

    private void complaintAccepted() {
        Reply accepted = blenders.acceptComplaint(chen);
        stage.expect("mediation ends", "2026-06-22", accepted.at("/due/dueOn"));
    }

    private void letters() {
        toYuhang.draft(
                chen,
                "查明直播间的销售数量、直播内容和运营者身份",
                "请提供2026年4月1日以来该直播间的订单和结算数据。",
                "请提供4月18日的直播回放和商品页面。",
                "请提供直播间运营者的实名认证信息和平台的核验记录。");
        toYuhang.send(unitHead);
        toBaiyun.draft(chen, "核实消费者收到的商品", "请查看消费者李某收到的商品并制作笔录。", "请询问消费者李某购买和收货的经过。");
        toBaiyun.send(unitHead);
    }

    private void lettersReceived() {
        toYuhang.receive(yuhangLiaison, "2026-05-19");
        toYuhang.assign(yuhangUnitHead, wang, sun);
        toBaiyun.receive(baiyunLiaison, "2026-05-19");
        toBaiyun.assign(baiyunUnitHead, liang);
    }

    private void yuhangAnswers() {
        for (Item item : List.of(orders, film, identity, page, settlements)) {
            item.seal(wang, wang, sun);
        }
        chat.seal(wang, wang);
        toYuhang.answer(
                wang,
                "所询三项均已查明，附证据六份。",
                new Answer("该直播间4月1日至19日销售“澜格”破壁机1292台，订单和结算数据见所附证据。", orders, settlements),
                new Answer("4月18日直播回放、商品页面和客服记录见所附证据。", film, page, chat),
                new Answer("运营者为南通禾光电器贸易有限公司，平台最近一次核验为2025年6月30日。", identity));
        toYuhang.approveAnswer(yuhangUnitHead);
    }

    private void filed() {
        blenders.proposeFiling(chen, chen, lu);
        stage.expect(
                "the decision is due",
                "2026-08-06",
                blenders.approveFiling(leader).dueOn("CASE_DECIDE"));
        delisting.askPlatform(chen, "通海市监通〔2026〕8号", "2026-05-09", chen, lu);
    }

    private void delisted() {
        delisting.platformPublished(chen, "2026-05-09");
    }

    private void reviewed() {
        for (Item item : List.of(orders, film, identity, page, settlements)) {
            item.adopt(reviewer, "两名持证人员依法调取，指纹一致，能够证明案件事实。");
        }
        chat.sendBackForSignature(reviewer, "2026-05-18", "请补正第二名执法人员的签名。");
    }

    private void seized() {
        seizure.take(chen, "SEIZURE", "通海市监强〔2026〕21号", WAREHOUSE, BLENDERS, "2026-06-11", chen, lu);
        seizure.approve(leader);
        hold.take(chen, "REGISTRATION_HOLD", "通海市监存〔2026〕9号", WAREHOUSE, COMPUTER, "2026-05-21", chen, lu);
        hold.approve(leader);
    }

    private void supplemented() {
        chat.supplement(wang, "补充第二名执法人员孙立的签名", sun);
    }

    private void sixthAdopted() {
        chat.adopt(reviewer, "已补正签名，予以采信。");
    }

    private void laboratory() {
        Reply excluded = blenders.excludeLaboratory(chen, "2026-05-14", "2026-05-28", "通海市监期〔2026〕3号");
        stage.expect("the seizure ends", "2026-06-25", excluded.dueOn("MEASURE_SEIZURE_ENDS"));
        stage.expect("the decision is due", "2026-08-20", excluded.dueOn("CASE_DECIDE"));
        stage.expect("the hold ends as before", "2026-05-21", excluded.dueOn("MEASURE_HOLD_ENDS"));
    }

    private void baiyunExtends() {
        toBaiyun.extend(baiyunLiaison, "2026-05-26", "消费者出差，约定5月22日询问");
    }

    private void lead() {
        platform.comesFrom(
                blenders,
                chen,
                "zj-yuhang",
                "平台未按规定核验更新经营者身份信息",
                "平台最近一次核验为2025年6月30日，已超过六个月。",
                "IDENTITY_CHECK_SKIPPED");
        platform.assign(yuhangUnitHead, wang, sun);
        platform.expectDueOn(wang, "LEAD_VERIFY", "2026-06-08");
    }

    private void holdLapsed() {
        if (!stage.isRepeating()) {
            stage.expect("the hold has", "LAPSED", blenders.seenBy(chen).stateOf("MEASURE_HOLD_ENDS"));
        }
        hold.lift(leader);
    }

    private void baiyunAnswers() {
        toBaiyun.answer(
                liang,
                "商品和购买经过均已核实。",
                new Answer("已查看商品：外包装印有“澜格”商标，机身序列号不存在于权利人数据库。"),
                new Answer("消费者陈述于4月18日观看直播后下单，4月20日收货。"));
        toBaiyun.approveAnswer(baiyunUnitHead);
    }

    private void platformFiled() {
        platform.proposeFiling(wang, wang, sun);
        stage.expect(
                "the decision is due",
                "2026-08-26",
                platform.approveFiling(yuhangLeader).dueOn("CASE_DECIDE"));
        platform.investigate(wang);
    }

    private void suspected() {
        labReport.seal(chen, chen, lu);
        Reply stated = blenders.stateAmounts(chen, 386_400, 82_400);
        boolean isReached = stated.each("/thresholdHints")
                .anyMatch(hint -> hint.at("/state").asText().equals("REACHED"));
        stage.expect("the threshold is", "reached", isReached ? "reached" : "not reached");
        referral.flag(chen, "SELLING_COUNTERFEITS", OPERATOR + "销售假冒注册商标的破壁机，销售金额386,400元，库存货值82,400元。");
        referral.appoint(unitHead, chen, lu);
    }

    private void informed() {
        String law = "《市场监督管理行政处罚程序规定》第四十五条";
        toProvince.propose(chen, "js", "跨省案件信息通报：涉案金额达到追诉标准，拟移送公安机关", law, "2026-12-31");
        toProvince.approve(unitHead);
        toNation.propose(chen, "samr", "跨省案件信息通报：平台、经营者和消费者分属浙江、江苏、广东三省", law, "2026-12-31");
        toNation.approve(leader);
    }

    private void informationTaken() {
        toProvince.accept(provincialChief);
        toNation.accept(nationalChief);
    }

    private void yuhangAsks() {
        toHaimen.draft(wang, "查明平台是否要求经营者定期核验更新身份信息", "请询问禾光电器负责人平台最近一次要求核验身份信息的时间和方式。");
        toHaimen.send(yuhangUnitHead);
        toHaimen.receive(stage.desk("haimen.shi"), "2026-06-23");
        toHaimen.assign(unitHead, lu, chen);
    }

    private void report() {
        referral.report(chen, "经核实，销售金额达到追诉标准，建议移送公安机关。");
    }

    private void reportSigned() {
        stage.expect("the head decides", "2026-06-04", referral.sign(lu).dueOn("REFERRAL_DECIDE"));
    }

    private void answersConfirmed() {
        toYuhang.confirm(chen);
        toBaiyun.confirm(chen);
    }

    private void approved() {
        stage.expect(
                "it is to be sent", "2026-06-04T10:30", referral.approve(chief).dueAt("REFERRAL_SEND"));
        blenders.expectDueOn(chen, "CASE_CLOSE", "2026-06-25");
    }

    private void papers() {
        referral.put(chen, "REFERRAL_LETTER", OPERATOR + "涉嫌销售假冒注册商标的商品罪，现移送你局。");
        referral.put(chen, "INVESTIGATION_REPORT", "案件来源、调查经过、查明的事实和处理建议。");
        referral.put(chen, "GOODS_LIST", "“澜格”破壁机 412 台；台式计算机 1 台。");
        referral.put(chen, "LAB_REPORT", labReport);
    }

    private void sent() {
        Reply sent = referral.send(chen, "js-haimen-police", "js-haimen-procuratorate");
        stage.expect("the referral is", "SENT", sent.at("/state"));
    }

    private void received() {
        Reply received = referral.receive(police, "赵卫东");
        stage.expect("papers are asked for", "2026-06-05T09:40", received.dueAt("REFERRAL_FORWARD_OR_ASK"));
        stage.expect("the police decide", "2026-06-08", received.dueOn("REFERRAL_FILE_OR_NOT"));
    }

    private void licenceWanted() {
        referral.askFor(police, "检验机构资质证明");
    }

    private void licenceSupplied() {
        referral.putOther(chen, "检验机构资质证明", "检验检测机构资质认定证书，有效期至2029年3月。");
        Reply supplied = referral.supply(chen);
        stage.expect("the referral is again", "RECEIVED", supplied.at("/state"));
        if (!stage.isRepeating()) {
            stage.expect(
                    "the police decide", "2026-06-08", referral.seenBy(police).dueOn("REFERRAL_FILE_OR_NOT"));
        }
    }

    private void policeFile() {
        referral.file(police, "海公（经）立字〔2026〕118号", "海公（经）立审〔2026〕118号");
        if (!stage.isRepeating()) {
            stage.expect(
                    "the handover is due", "2026-06-11", referral.seenBy(chen).dueOn("REFERRAL_HANDOVER"));
        }
    }

    private void handedOver() {
        Reply handedOver = referral.handOver(chen, "通海市监移告〔2026〕2号", BLENDERS, COMPUTER);
        stage.expect("the referral is", "HANDED_OVER", handedOver.at("/state"));
        referral.signHandover(police, "赵卫东");
        seizure.lift(leader);
    }

    private void complaintSettled() {
        blenders.endMediation(chen, "SETTLED");
    }

    private void haimenAnswers() {
        statement.seal(lu, lu, chen);
        toHaimen.answer(lu, "已询问禾光电器负责人，附询问笔录一份。", new Answer("负责人陈述：平台去年6月底要求核验一次，此后没有再要求。", statement));
        toHaimen.approveAnswer(unitHead);
    }

    private void closingProposed() {
        blenders.proposeClosing(chen, "案件已移送公安机关立案，涉案物品已移交，报请结案。");
    }

    private void closed() {
        stage.expect("the case is", "CLOSED", blenders.approveClosing(leader).at("/state"));
    }

    private Item atThePlatform(
            String title, String kind, String factToProve, String method, String recordNo, Exhibit file) {
        return new Item(
                blenders,
                new Item.Description(title, kind, factToProve, PLATFORM, CENTRE, method, "平台法务 沈某", recordNo),
                file);
    }
}
