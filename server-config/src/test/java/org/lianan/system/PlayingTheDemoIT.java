package org.lianan.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianan.launcher.CannotStart;
import org.lianan.launcher.Progress;
import org.lianan.launcher.demo.Demo;

/**
 * The demo, as every start plays it. That the scenario's dates come out is asserted while it is played; here it is cut off
 * in the middle of May, goes on, and is played once more.
 */
class PlayingTheDemoIT {
    private static final String BLENDERS = "直播间销售假冒“澜格”破壁机案";
    private static final String STOVES = "网店销售不合格燃气灶案";
    private static final String MONDAY_MORNING = "2026-06-22T01:0";

    /** What the portal showed when the demo had been played, before other tests moved its clock. */
    private static String clockAfterwards = "";

    @BeforeAll
    static void played() {
        assertThatThrownBy(() -> play(PlayingTheDemoIT::cutOff)).hasMessage("cut off");
        play(step -> {});
        clockAfterwards = ThePortal.as("haimen.chen").get("/api/demo/clock").at("/now");
    }

    @Test
    void the_case_of_the_blenders_has_been_played_to_its_end() {
        assertThat(cases("haimen.chen", BLENDERS)).anySatisfy(row -> {
            assertThat(row.at("/state").asText()).isEqualTo("CLOSED");
            assertThat(row.at("/amount").decimalValue()).isEqualByComparingTo("468800");
        });
        assertThat(ThePortal.as("haimenpolice.zhao")
                        .get("/api/referrals?limit=200")
                        .is(200)
                        .body()
                        .at("/items"))
                .anySatisfy(row -> assertThat(row.at("/state").asText()).isEqualTo("HANDED_OVER"));
    }

    @Test
    void a_start_that_was_cut_off_goes_on_and_does_nothing_twice() {
        assertThat(cases("haimen.chen", STOVES)).hasSize(1);
        assertThat(cases("laoshan.gao", "网络订房平台商户虚假宣传“一线海景”案")).hasSize(1);
    }

    @Test
    void it_leaves_the_clock_on_the_monday_after_the_last_scene() {
        assertThat(clockAfterwards).startsWith(MONDAY_MORNING);
    }

    @Test
    void another_start_changes_nothing_and_does_not_move_the_clock_back() {
        ThePortal.clockIs("2026-07-01T09:00+08:00");
        var before = everything();
        var said = new ArrayList<String>();
        play(said::add);
        assertThat(said).containsExactly("demo: the cases are there");
        assertThat(everything()).isEqualTo(before);
        assertThat(ThePortal.as("haimen.chen").get("/api/demo/clock").at("/now"))
                .startsWith("2026-07-01");
    }

    @ParameterizedTest
    @CsvSource({
        "haimen.chen,       COMPLAINT_ACCEPT,     网店销售不合格电动自行车充电器案",
        "haimen.gu,         LETTER_SEND,          直播间销售充绒量不符羽绒被案",
        "haimen.shi,        LETTER_ANSWER,        直播间虚假宣传“量子”保健枕案",
        "haimen.zhu,        EVIDENCE_REVIEW,      网店销售假冒“浪屿”电动剃须刀案",
        "haimen.huang,      APPROVAL,             直播间销售充绒量不符羽绒被案",
        "haimen.xu,         REFERRAL_DECIDE,      网店销售假冒“浪屿”电动剃须刀案",
        "haimenpolice.zhao, REFERRAL_FILE_OR_NOT, 网店销售不合格燃气灶案",
        "yuhang.wang,       LETTER_CONFIRM,       平台未按规定核验更新经营者身份信息",
        "yuhang.lou,        LETTER_ANSWER,        直播间销售充绒量不符羽绒被案",
        "yuhang.fang,       LETTER_SEND,          直播间虚假宣传“量子”保健枕案",
        "yuhang.he,         EVIDENCE_REVIEW,      平台未按规定核验更新经营者身份信息",
        "yuhang.jiang,      APPROVAL,             平台内经营者未更新营业执照公示信息案",
        "baiyun.liang,      LEAD_VERIFY,          网店销售未经认证的充电宝案",
        "baiyun.ou,         LEAD_VERIFY,          网店销售未经认证的充电宝案",
        "baiyun.feng,       GRANT_APPROVE_LEADER, 网店销售未经注册的祛斑化妆品案",
        "baiyun.kuang,      LETTER_ANSWER,        超市销售假冒“崂泉”矿泉水案",
        "baiyun.lai,        EVIDENCE_REVIEW,      网店销售未经注册的祛斑化妆品案",
        "laoshan.gao,       LETTER_CONFIRM,       超市销售假冒“崂泉”矿泉水案",
        "laoshan.teng,      GRANT_ANSWER,         网店销售未经注册的祛斑化妆品案",
        "laoshan.yan,       APPROVAL,             网店销售防晒值虚标防晒服案"
    })
    void everybody_opens_on_something_to_do(String officer, String duty, String title) {
        assertThat(all(officer, "/api/work?scope=mine&group=due"))
                .anySatisfy(row -> assertThat(row.at("/kind").asText() + " "
                                + row.at("/caseTitle").asText())
                        .isEqualTo(duty + " " + title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"js.qian", "samr.lin"})
    void the_province_and_the_nation_have_been_told_of_the_blenders(String chief) {
        assertThat(cases(chief, BLENDERS)).hasSize(1);
    }

    private static void play(Progress progress) {
        var world = ThePortal.world();
        new Demo(world.portal(), world.tokens(), progress).play();
    }

    private static void cutOff(String step) {
        if (step.contains("05-14")) {
            throw new CannotStart("cut off");
        }
    }

    /** Every case that the four bureaus list, with its version and what happened in it. */
    private static Map<String, String> everything() {
        var found = new TreeMap<String, String>();
        for (var officer : List.of("haimen.chen", "yuhang.wang", "baiyun.liang", "laoshan.gao")) {
            for (var row : all(officer, "/api/cases?")) {
                found.put(
                        officer + " " + row.at("/id").asText(),
                        row.at("/version").asText());
            }
        }
        return found;
    }

    private static List<JsonNode> cases(String officer, String title) {
        return all(officer, "/api/cases?query=" + URLEncoder.encode(title, UTF_8));
    }

    private static List<JsonNode> all(String officer, String list) {
        var rows = new ArrayList<JsonNode>();
        var after = "";
        do {
            var page = ThePortal.as(officer)
                    .get(list + "&limit=200&after=" + after)
                    .is(200);
            page.body().at("/items").forEach(rows::add);
            after = page.body().path("next").asText("");
        } while (!after.isEmpty());
        return rows;
    }
}
