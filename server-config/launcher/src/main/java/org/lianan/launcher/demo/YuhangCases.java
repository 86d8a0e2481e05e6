package org.lianan.launcher.demo;

import java.util.List;
import org.lianan.launcher.demo.Lead.Charge;
import org.lianan.launcher.demo.Lead.Found;
import org.lianan.launcher.demo.Lead.Party;
import org.lianan.launcher.demo.Lead.Places;

/** What else lies on the desks of Yuhang, where the platforms sit. */
final class YuhangCases {

    private final Bureau yuhang;
    private final Bureau haimen;
    private final CaseFolder pillows;
    private final CaseFolder licence;
    private final Letter toHaimen;
    private final Letter toBaiyun;

    YuhangCases(Stage stage) {
        yuhang = Bureau.yuhang(stage);
        haimen = Bureau.haimen(stage);
        pillows = new CaseFolder(stage);
        licence = new CaseFolder(stage);
        toHaimen = new Letter(pillows, "js-haimen");
        toBaiyun = new Letter(pillows, "gd-baiyun");
    }

    List<Scene> scenes() {
        return List.of(
                Scene.at(
                        "2026-05-20T10:00",
                        "monitoring tells Yuhang of pillows with quantum powers",
                        this::pillowsFound),
                Scene.at("2026-05-28T14:00", "Yuhang files the case of the pillows", () -> yuhang.files(pillows)),
                Scene.at("2026-06-02T14:00", "Yuhang asks Haimen, where the pillows are made", this::askHaimen),
                Scene.at(
                        "2026-06-03T10:00",
                        "Haimen receives the letter, and has until 06-25",
                        () -> haimen.receives(toHaimen, "2026-06-25")),
                Scene.at("2026-06-08T11:30", "Yuhang finds a licence that is out of date", this::licenceFound),
                Scene.at("2026-06-17T11:00", "Yuhang proposes not to file: corrected in time", this::licenceCorrected),
                Scene.at("2026-06-18T15:30", "a letter of Yuhang waits for its signature", this::letterDrafted));
    }

    private void pillowsFound() {
        pillows.open(
                yuhang.officer(),
                new Found(
                        "MONITORING",
                        "2026-05-20T09:00:00+08:00",
                        "直播间虚假宣传“量子”保健枕案",
                        "“眠谷健康”直播间宣称其枕头具有“量子共振、治愈失眠”功效，无任何依据。",
                        List.of(
                                Party.unit("PLATFORM", "杭州晓鹭网络科技有限公司", "91330110MADEM00117"),
                                Party.unit("LIVE_ROOM", "杭州眠谷健康科技有限公司", "91330110MADEM0107E"),
                                Party.unit("OTHER", "南通眠谷枕业有限公司", "91320614MADEM01081")),
                        List.of(new Charge(
                                "ORDER_117", "ORDER_117", "LIVE_ROOM", "直播中作虚假的商业宣传", "2026-05-17", "FOUND")),
                        new Places("330110", "330110", "330110", null)));
    }

    private void askHaimen() {
        yuhang.sends(toHaimen, "查明枕头的材质和出厂价格", "请到南通眠谷枕业有限公司现场查看生产情况。", "请提供该公司与杭州眠谷健康科技有限公司的购销合同。");
    }

    private void letterDrafted() {
        toBaiyun.draft(yuhang.colleague(), "核实“功效检测报告”出具机构的资质", "请核实该检测机构在你区的注册地址和资质认定情况。");
    }

    private void licenceFound() {
        licence.open(
                yuhang.officer(),
                new Found(
                        "INSPECTION",
                        "2026-06-08T10:00:00+08:00",
                        "平台内经营者未更新营业执照公示信息案",
                        "检查发现“小满食品”网店首页公示的营业执照信息已变更未更新，当场已改正。",
                        List.of(Party.unit("MERCHANT", "余杭区小满食品店", "92330110MADEM0109H")),
                        List.of(new Charge(
                                "OTHER", "E_COMMERCE_LAW", "MERCHANT", "未及时更新公示的营业执照信息", "2026-06-08", "FOUND")),
                        new Places("330110", "330110", "330110", null)));
    }

    private void licenceCorrected() {
        licence.proposeNonFiling(yuhang.officer(), "MINOR_CORRECTED", "违法行为轻微，当场改正，没有造成危害后果。");
    }
}
