package org.lianan.casework.referral.entity;

import static org.lianan.casework.referral.entity.PaperKind.GOODS_LIST;
import static org.lianan.casework.referral.entity.PaperKind.INVESTIGATION_REPORT;
import static org.lianan.casework.referral.entity.PaperKind.LAB_REPORT;
import static org.lianan.casework.referral.entity.PaperKind.OTHER;
import static org.lianan.casework.referral.entity.PaperKind.REFERRAL_LETTER;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.lianan.authz.caller.AgencyId;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.deadline.LegalClock;
import org.lianan.casework.deadline.WorkingCalendar;

/** The referral of the fake blenders by Haimen to its police, as the worked scenario tells it (June 2026). */
public final class InHaimen {
    public static final AgencyId BUREAU = new AgencyId("js-haimen");
    public static final AgencyId POLICE = new AgencyId("js-haimen-police");
    public static final AgencyId OTHER_POLICE = new AgencyId("gd-baiyun-police");
    public static final AgencyId PROCURATORATE = new AgencyId("js-haimen-procuratorate");
    public static final CaseFileId CASE = new CaseFileId(UUID.fromString("01973a00-0000-7000-8000-000000000001"));
    public static final WorkingCalendar CALENDAR = WorkingCalendar.published();

    /** Handles the case and raised the suspicion. */
    public static final TakenBy CHEN = new TakenBy("haimen.chen", BUREAU, true);
    /** In the task group, wrote the report. */
    public static final TakenBy LU = new TakenBy("haimen.lu", BUREAU, false);
    /** In the task group, signs as the second. */
    public static final TakenBy GU = new TakenBy("haimen.gu", BUREAU, false);
    /** The chief. */
    public static final TakenBy XU = new TakenBy("haimen.xu", BUREAU, false);
    /** The police liaison. */
    public static final TakenBy ZHAO = new TakenBy("haimenpolice.zhao", POLICE, false);
    /** Liaison of other police. */
    public static final TakenBy TAN = new TakenBy("baiyunpolice.tan", OTHER_POLICE, false);
    /** Observer of the procuratorate. */
    public static final TakenBy QIN = new TakenBy("haimenjcy.qin", PROCURATORATE, false);

    public static final SealedEvidence LAB = new SealedEvidence(
            UUID.fromString("01973a00-0000-7000-8000-0000000000e1"),
            "E-07",
            "检验报告",
            "EXPERT_OPINION",
            true,
            false,
            List.of(new SealedEvidence.File("检验报告.pdf", 182_331, "a".repeat(64))));
    public static final SealedEvidence STATEMENT = new SealedEvidence(
            UUID.fromString("01973a00-0000-7000-8000-0000000000e2"),
            "E-08",
            "询问笔录（李某）",
            "WITNESS",
            true,
            true,
            List.of(new SealedEvidence.File("笔录.pdf", 20_100, "b".repeat(64))));

    private InHaimen() {}

    /** A moment in Haimen, e.g. {@code 2026-06-04 09:40}. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local.replace(' ', 'T'))
                .atZone(LegalClock.ZONE)
                .toInstant();
    }

    public static Referral suspected() {
        return of(SuspectedCrime.SELLING_COUNTERFEITS);
    }

    public static Referral of(SuspectedCrime crime) {
        return new Referral(
                new ReferralId(UUID.fromString("01973a00-0000-7000-8000-00000000000a")),
                CASE,
                BUREAU,
                crime,
                "销售假冒澜格牌料理机，销售金额386,400元。",
                CHEN.officer(),
                at("2026-05-29 09:00"));
    }

    public static Referral withTaskGroup() {
        return withTaskGroup(suspected());
    }

    private static Referral withTaskGroup(Referral referral) {
        referral.appointTaskGroup(List.of(LU.officer(), GU.officer()), XU, at("2026-05-29 10:00"));
        return referral;
    }

    public static Referral reported() {
        var referral = withTaskGroup();
        referral.report("销售金额已达立案追诉标准，建议移送。", LU, at("2026-06-01 15:30"));
        return referral;
    }

    public static Referral pendingHead() {
        return signed(reported());
    }

    private static Referral signed(Referral referral) {
        referral.signReport(GU, at("2026-06-01 16:00"));
        return referral;
    }

    public static Referral notApproved() {
        var referral = pendingHead();
        referral.notApprove("尚不足以认定明知。", XU, at("2026-06-03 10:30"));
        return referral;
    }

    public static Referral approved() {
        return approved(pendingHead());
    }

    private static Referral approved(Referral referral) {
        referral.approve(XU, at("2026-06-03 10:30"));
        return referral;
    }

    public static Referral withPapers() {
        return withPapers(approved());
    }

    private static Referral withPapers(Referral referral) {
        for (var kind : List.of(REFERRAL_LETTER, INVESTIGATION_REPORT, GOODS_LIST)) {
            referral.put(paper(kind), LU, at("2026-06-03 15:00"));
        }
        referral.put(
                Paper.of(LAB_REPORT, "检验报告", LAB, LU.officer(), at("2026-06-03 15:00")), LU, at("2026-06-03 15:00"));
        return referral;
    }

    public static Paper paper(PaperKind kind) {
        return Paper.written(kind, kind.title().zh(), "正文", LU.officer(), at("2026-06-03 15:00"));
    }

    public static Referral sent() {
        return sent(withPapers());
    }

    private static Referral sent(Referral referral) {
        referral.send("通海市监移〔2026〕1号", POLICE, PROCURATORATE, List.of(LAB, STATEMENT), LU, at("2026-06-04 09:15"));
        return referral;
    }

    public static Referral received() {
        return received(sent(), false);
    }

    private static Referral received(Referral referral, boolean major) {
        referral.receive("赵卫东", major, ZHAO, at("2026-06-04 09:40"));
        return referral;
    }

    /** The same story for another crime. */
    public static Referral received(SuspectedCrime crime, boolean major) {
        var referral = withTaskGroup(of(crime));
        referral.report("建议移送。", LU, at("2026-06-01 15:30"));
        return received(sent(withPapers(approved(signed(referral)))), major);
    }

    public static Referral askedForPapers() {
        var referral = received();
        referral.askSupplement(List.of("检验机构资质证书"), ZHAO, at("2026-06-05 09:00"));
        return referral;
    }

    public static Referral withPaperToSupply() {
        var referral = askedForPapers();
        referral.put(paper(OTHER), GU, at("2026-06-05 15:00"));
        return referral;
    }

    public static Referral forwarded() {
        var referral = received();
        referral.forward(OTHER_POLICE, ZHAO, at("2026-06-04 16:00"));
        return referral;
    }

    public static Referral outOfRemit() {
        var referral = received();
        referral.declareOutOfRemit("税务机关", "涉嫌逃税", ZHAO, at("2026-06-04 16:00"));
        return referral;
    }

    public static Referral filed() {
        var referral = received();
        referral.file("海公（经）立字〔2026〕88号", "海公立决〔2026〕88号", ZHAO, at("2026-06-08 14:00"));
        return referral;
    }

    public static Referral handedOver() {
        var referral = filed();
        referral.handOver(
                List.of(new HandedOverItem("料理机", new BigDecimal("412"), "台", null)),
                "通海市监物移告〔2026〕1号",
                LU,
                at("2026-06-10 10:00"));
        return referral;
    }

    public static Referral notFiled() {
        var referral = received();
        referral.notFile("海公（经）不立字〔2026〕3号", "海公不立决〔2026〕3号", "主观明知证据不足", ZHAO, at("2026-06-08 14:00"));
        return referral;
    }

    public static Referral reconsidered() {
        var referral = notFiled();
        referral.askReconsideration("聊天记录可以证明明知。", XU, CALENDAR, at("2026-06-09 09:00"));
        return referral;
    }

    public static Referral upheld() {
        var referral = reconsidered();
        referral.uphold("海公复字〔2026〕1号", "海公复决〔2026〕1号", "理由不变", ZHAO, at("2026-06-11 09:00"));
        return referral;
    }

    public static Referral underSupervision() {
        var referral = upheld();
        referral.requestSupervision("应当立案而不立案。", XU, CALENDAR, at("2026-06-12 09:00"));
        return referral;
    }

    public static Referral resumed() {
        var referral = upheld();
        referral.resumeAdministrative(XU, at("2026-06-12 09:00"));
        return referral;
    }
}
