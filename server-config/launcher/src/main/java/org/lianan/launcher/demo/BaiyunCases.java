package org.lianan.launcher.demo;

import java.util.List;
import org.lianan.launcher.demo.Lead.Charge;
import org.lianan.launcher.demo.Lead.Found;
import org.lianan.launcher.demo.Lead.Party;
import org.lianan.launcher.demo.Lead.Places;
import org.lianan.launcher.demo.Lead.Slip;

/** What else lies on the desks of Baiyun: cosmetics, leather, power banks. */
final class BaiyunCases {

    private static final Party MALL = Party.unit("PLATFORM", "杭州橙集电子商务有限公司", "91330110MADEM0101U");
    private static final Places SOLD_FROM_BAIYUN = new Places("330110", "440111", "440111", null);

    private final Bureau baiyun;
    private final Bureau yuhang;
    private final CaseFolder creams;
    private final CaseFolder bags;
    private final CaseFolder powerBanks;
    private final Letter toYuhang;
    private final Item orders;
    private final Share toLaoshan;
    private final Share toHaimen;

    BaiyunCases(Stage stage) {
        baiyun = Bureau.baiyun(stage);
        yuhang = Bureau.yuhang(stage);
        creams = new CaseFolder(stage);
        bags = new CaseFolder(stage);
        powerBanks = new CaseFolder(stage);
        toYuhang = new Letter(creams, "zj-yuhang");
        orders = new Item(
                creams,
                new Item.Description(
                        "祛斑霜订单汇总",
                        "ELECTRONIC_DATA",
                        "2026年1月至5月该网店销售祛斑霜的数量和收货地区",
                        "杭州橙集电子商务有限公司",
                        "杭州市余杭区橙集商城数据中心",
                        "后台导出并校验",
                        "平台法务 虞某",
                        "余市监电取〔2026〕24号"),
                Exhibit.text("祛斑霜订单.csv", "收货地区,件数", "山东青岛,214", "江苏南通,187", "其他,1033"));
        toLaoshan = new Share(creams);
        toHaimen = new Share(creams);
    }

    List<Scene> scenes() {
        return List.of(
                Scene.at("2026-05-13T15:00", "a slip about a leather bag reaches Baiyun", this::bagReported),
                Scene.at(
                        "2026-05-15T10:30",
                        "Baiyun accepts the complaint",
                        () -> bags.acceptComplaint(baiyun.liaison())),
                Scene.at("2026-05-21T10:00", "Baiyun finds creams without registration", this::creamsFound),
                Scene.at("2026-06-01T16:30", "Baiyun files the case of the creams", () -> baiyun.files(creams)),
                Scene.at("2026-06-02T16:00", "the bag is taken back, nothing to file", this::bagTakenBack),
                Scene.at(
                        "2026-06-03T16:00",
                        "the leader of Baiyun agrees",
                        () -> bags.approveNonFiling(baiyun.leader())),
                Scene.at("2026-06-05T10:00", "Baiyun asks Yuhang for the orders of the creams", this::askYuhang),
                Scene.at(
                        "2026-06-08T09:30",
                        "Yuhang receives the letter",
                        () -> yuhang.receives(toYuhang, "2026-06-30")),
                Scene.at("2026-06-10T10:30", "Baiyun finds power banks without certificate", this::powerBanksFound),
                Scene.at("2026-06-16T10:00", "Baiyun offers Laoshan a share of the case", this::offerLaoshan),
                Scene.at("2026-06-17T16:30", "Yuhang answers with the orders of the creams", this::yuhangAnswers),
                Scene.at("2026-06-18T10:30", "a share for Haimen waits for its approval", this::proposeHaimen),
                Scene.at(
                        "2026-06-18T16:30",
                        "Baiyun proposes to file the case of the power banks",
                        () -> powerBanks.proposeFiling(baiyun.officer(), baiyun.officer(), baiyun.colleague())));
    }

    private void bagReported() {
        bags.register(
                baiyun.liaison(),
                new Slip(
                        "12315",
                        "2026-05-13T14:20:00+08:00",
                        "蔡某",
                        "320614198805120029",
                        null,
                        "直播间皮具货不对板消费纠纷",
                        "消费者购买的“头层牛皮”手提包实为合成革，要求退货退款。",
                        "368",
                        true,
                        false,
                        List.of(Party.unit("MERCHANT", "白云区皮匠世家皮具商行", "92440111MADEM01113")),
                        List.of(),
                        SOLD_FROM_BAIYUN));
    }

    private void bagTakenBack() {
        bags.endMediation(baiyun.liaison(), "SETTLED");
        bags.assign(baiyun.unitHead(), baiyun.officer(), baiyun.liaison());
        bags.proposeNonFiling(baiyun.officer(), "FIRST_MINOR", "初次违法，已退货退款并更正商品页面。");
    }

    private void creamsFound() {
        creams.open(
                baiyun.officer(),
                new Found(
                        "INSPECTION",
                        "2026-05-21T09:00:00+08:00",
                        "网店销售未经注册的祛斑化妆品案",
                        "检查发现“颜朵”网店销售的祛斑霜未取得特殊化妆品注册证，销往多个省份。",
                        List.of(MALL, Party.unit("MERCHANT", "广州颜朵化妆品有限公司", "91440111MADEM01103")),
                        List.of(new Charge(
                                "OTHER", "E_COMMERCE_LAW", "MERCHANT", "销售未经注册的特殊化妆品", "2026-05-20", "FOUND")),
                        SOLD_FROM_BAIYUN));
    }

    private void askYuhang() {
        baiyun.sends(toYuhang, "查明祛斑霜的销售数量和流向", "请提供2026年1月以来该网店祛斑霜的订单，按收货地区汇总。");
    }

    private void yuhangAnswers() {
        yuhang.answers(toYuhang, "已调取订单，附汇总一份。", "该网店1月至5月共销售祛斑霜1434件，流向见所附证据。", orders);
    }

    private void offerLaoshan() {
        toLaoshan.propose(
                baiyun.officer(), "sd-laoshan", "告知流入你区的祛斑霜数量，请在辖区内排查同款商品", "《市场监督管理行政处罚程序规定》第四十五条", "2026-09-30");
        toLaoshan.approve(baiyun.leader());
    }

    private void proposeHaimen() {
        toHaimen.propose(
                baiyun.colleague(), "js-haimen", "告知流入你区的祛斑霜数量，请在辖区内排查同款商品", "《市场监督管理行政处罚程序规定》第四十五条", "2026-09-30");
    }

    private void powerBanksFound() {
        powerBanks.open(
                baiyun.officer(),
                new Found(
                        "MONITORING",
                        "2026-06-10T09:00:00+08:00",
                        "网店销售未经认证的充电宝案",
                        "监测发现“鲜橙数码”网店销售的充电宝未取得强制性产品认证。",
                        List.of(MALL, Party.unit("MERCHANT", "广州鲜橙数码配件有限公司", "91440111MADEM01129")),
                        List.of(new Charge(
                                "SHODDY", "PRODUCT_QUALITY_LAW", "MERCHANT", "销售未经强制性认证的充电宝", "2026-06-09", "FOUND")),
                        SOLD_FROM_BAIYUN));
    }
}
