package org.lianan.casework.assistance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.lianan.authz.caller.AgencyId;
import org.lianan.casework.assistance.entity.Answer;
import org.lianan.casework.assistance.entity.AssistanceRequest;
import org.lianan.casework.assistance.entity.AssistanceRequestId;
import org.lianan.casework.assistance.entity.AssistanceState;
import org.lianan.casework.assistance.entity.AssistanceType;
import org.lianan.casework.assistance.entity.Question;
import org.lianan.casework.assistance.entity.RefusalGround;
import org.lianan.casework.casefile.entity.Act;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.deadline.LegalClock;

/** Letters of the worked scenario: Haimen asks Yuhang for the orders and the replay of a live stream, April 2026. */
public final class Assistances {
    public static final AgencyId HAIMEN = new AgencyId("js-haimen");
    public static final AgencyId YUHANG = new AgencyId("zj-yuhang");
    public static final AgencyId BAIYUN = new AgencyId("gd-baiyun");
    public static final String NUMBER = "海门市监协查〔2026〕1号";

    private Assistances() {}

    public static AssistanceRequest draft() {
        return new AssistanceRequest(
                new AssistanceRequestId(UUID.randomUUID()),
                new CaseFileId(UUID.randomUUID()),
                YUHANG,
                AssistanceType.EVIDENCE,
                "核实直播间销售假冒搅拌机的情况",
                "《市场监督管理行政处罚程序规定》第四十五条",
                List.of(
                        new Question(UUID.randomUUID(), 1, "该直播间的订单数据"),
                        new Question(UUID.randomUUID(), 2, "4月18日直播回放")),
                haimenDrafts("2026-04-23"));
    }

    /** Sent on 23 April, received on 24 April 2026 where the state asks for it. */
    public static AssistanceRequest in(AssistanceState state) {
        var letter = draft();
        switch (state) {
            case DRAFT -> {}
            case WITHDRAWN -> letter.withdraw("已自行查明", haimenSigns("2026-04-23"));
            case REFUSED -> {
                letter.send(NUMBER, haimenSigns("2026-04-23"));
                letter.refuse(RefusalGround.OUT_OF_REMIT, "属公安机关职权", yuhangSigns("2026-04-24"));
            }
            case SENT -> letter.send(NUMBER, haimenSigns("2026-04-23"));
            case ACCEPTED -> accept(letter);
            case ANSWER_DRAFTED -> {
                accept(letter);
                letter.draftAnswer(answersTo(letter), "已查明", yuhangDrafts("2026-05-06"));
            }
            case ANSWERED -> answer(letter);
            case CLOSED -> {
                answer(letter);
                letter.confirm(haimenSigns("2026-05-11"));
            }
        }
        return letter;
    }

    public static List<Answer> answersTo(AssistanceRequest letter) {
        return letter.questions().stream()
                .map(question -> new Answer(question.id(), "答复" + question.no(), List.of()))
                .toList();
    }

    public static Act haimenDrafts(String day) {
        return act(HAIMEN, "haimen.chen", day);
    }

    public static Act haimenSigns(String day) {
        return act(HAIMEN, "haimen.wu", day);
    }

    public static Act yuhangDrafts(String day) {
        return act(YUHANG, "yuhang.lin", day);
    }

    public static Act yuhangSigns(String day) {
        return act(YUHANG, "yuhang.shen", day);
    }

    public static Act baiyunSigns(String day) {
        return act(BAIYUN, "baiyun.he", day);
    }

    private static Act act(AgencyId agency, String officer, String day) {
        return new Act(agency, officer, at(day, LocalTime.of(10, 0)));
    }

    public static Instant at(String day, LocalTime time) {
        return LocalDate.parse(day).atTime(time).atZone(LegalClock.ZONE).toInstant();
    }

    private static void accept(AssistanceRequest letter) {
        letter.send(NUMBER, haimenSigns("2026-04-23"));
        letter.receive(LocalDate.parse("2026-04-24"), yuhangSigns("2026-04-24"));
    }

    private static void answer(AssistanceRequest letter) {
        accept(letter);
        letter.draftAnswer(answersTo(letter), "已查明", yuhangDrafts("2026-05-06"));
        letter.approveAnswer(yuhangSigns("2026-05-07"));
    }
}
