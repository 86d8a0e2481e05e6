package org.lianan.launcher.demo;

import java.util.List;
import org.lianan.launcher.demo.Lead.Charge;
import org.lianan.launcher.demo.Lead.Found;
import org.lianan.launcher.demo.Lead.Party;
import org.lianan.launcher.demo.Lead.Places;

/** What lies on the desks of Laoshan, which has no part in the case of the blenders. */
final class LaoshanCases {

    private static final Places IN_LAOSHAN = new Places(null, "370212", "370212", "370212");

    private final Bureau laoshan;
    private final Bureau baiyun;
    private final Bureau yuhang;
    private final CaseFolder water;
    private final CaseFolder rooms;
    private final CaseFolder sunscreen;
    private final Letter toBaiyun;
    private final Letter toYuhang;
    private final Item purchases;

    LaoshanCases(Stage stage) {
        laoshan = Bureau.laoshan(stage);
        baiyun = Bureau.baiyun(stage);
        yuhang = Bureau.yuhang(stage);
        water = new CaseFolder(stage);
        rooms = new CaseFolder(stage);
        sunscreen = new CaseFolder(stage);
        toBaiyun = new Letter(water, "gd-baiyun");
        toYuhang = new Letter(water, "zj-yuhang");
        purchases = new Item(
                water,
                new Item.Description(
                        "橙集商城进货订单",
                        "ELECTRONIC_DATA",
                        "海岳商贸自橙集商城购进“崂泉”矿泉水的数量和供货商",
                        "杭州橙集电子商务有限公司",
                        "杭州市余杭区橙集商城数据中心",
                        "后台导出并校验",
                        "平台法务 虞某",
                        "余市监电取〔2026〕22号"),
                Exhibit.text("进货订单.csv", "下单日期,供货商,件数", "2026-04-02,广州泉至贸易有限公司,300", "2026-04-29,广州泉至贸易有限公司,450"));
    }

    List<Scene> scenes() {
        return List.of(
                Scene.at("2026-05-11T14:00", "Laoshan finds rooms with a view that they do not have", this::roomsFound),
                Scene.at("2026-05-20T14:00", "Laoshan files the case of the rooms", () -> laoshan.files(rooms)),
                Scene.at("2026-05-25T14:00", "Laoshan finds mineral water under a false name", this::waterFound),
                Scene.at("2026-06-02T09:30", "Laoshan files the case of the water", () -> laoshan.files(water)),
                Scene.at("2026-06-03T14:00", "Laoshan asks Baiyun and Yuhang where it came from", this::letters),
                Scene.at("2026-06-04T10:00", "both receive the letter, and have until 06-26", this::lettersReceived),
                Scene.at(
                        "2026-06-05T16:00",
                        "the case of the rooms waits for a court",
                        () -> rooms.suspend(laoshan.leader(), "等待人民法院对房屋权属纠纷的判决")),
                Scene.at("2026-06-09T10:00", "Laoshan finds shirts with too high a promise", this::sunscreenFound),
                Scene.at("2026-06-15T11:00", "Yuhang answers with the orders of the water", this::yuhangAnswers),
                Scene.at(
                        "2026-06-18T11:30",
                        "Laoshan proposes to file the case of the shirts",
                        () -> sunscreen.proposeFiling(laoshan.officer(), laoshan.officer(), laoshan.colleague())));
    }

    private void roomsFound() {
        rooms.open(
                laoshan.officer(),
                new Found(
                        "INSPECTION",
                        "2026-05-11T10:00:00+08:00",
                        "网络订房平台商户虚假宣传“一线海景”案",
                        "检查发现“听涛民宿”在订房平台宣传“一线海景”，房间实际不能看海。",
                        List.of(Party.unit("MERCHANT", "青岛听涛民宿管理有限公司", "91370212MADEM0115U")),
                        List.of(new Charge(
                                "OTHER", "E_COMMERCE_LAW", "MERCHANT", "对服务作虚假的商业宣传", "2026-05-10", "FOUND")),
                        IN_LAOSHAN));
    }

    private void waterFound() {
        water.open(
                laoshan.officer(),
                new Found(
                        "INSPECTION",
                        "2026-05-25T10:00:00+08:00",
                        "超市销售假冒“崂泉”矿泉水案",
                        "检查发现海岳商贸销售的“崂泉”矿泉水瓶身喷码与厂家不符，货源来自网络采购。",
                        List.of(
                                Party.unit("MERCHANT", "青岛海岳商贸有限公司", "91370212MADEM0113M"),
                                Party.unit("OTHER", "广州泉至贸易有限公司", "91440111MADEM0114F")),
                        List.of(new Charge(
                                "COUNTERFEIT_TRADEMARK",
                                "TRADEMARK_LAW",
                                "OTHER",
                                "销售假冒“崂泉”注册商标的矿泉水",
                                "2026-05-25",
                                "FOUND")),
                        IN_LAOSHAN));
    }

    private void letters() {
        laoshan.sends(toBaiyun, "查明假冒矿泉水的货源", "请到广州泉至贸易有限公司现场检查，查明库存和上家。");
        laoshan.sends(toYuhang, "查明海岳商贸的网络采购情况", "请提供海岳商贸在橙集商城的“崂泉”矿泉水采购订单。");
    }

    private void lettersReceived() {
        baiyun.receives(toBaiyun, "2026-06-26");
        yuhang.receives(toYuhang, "2026-06-26");
    }

    private void yuhangAnswers() {
        yuhang.answers(toYuhang, "已调取采购订单，附证据一份。", "海岳商贸于4月分两次向广州泉至贸易有限公司采购，共750件。", purchases);
    }

    private void sunscreenFound() {
        sunscreen.open(
                laoshan.officer(),
                new Found(
                        "MONITORING",
                        "2026-06-09T09:00:00+08:00",
                        "网店销售防晒值虚标防晒服案",
                        "监测发现“晴川户外”网店防晒服标称UPF50+，抽检结果仅为15。",
                        List.of(Party.unit("MERCHANT", "青岛晴川户外用品有限公司", "91370212MADEM0116Y")),
                        List.of(new Charge(
                                "SHODDY", "PRODUCT_QUALITY_LAW", "MERCHANT", "销售防晒指数虚标的防晒服", "2026-06-05", "FOUND")),
                        IN_LAOSHAN));
    }
}
