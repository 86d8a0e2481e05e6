package org.lianan.casework.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.lianan.authz.Ids;
import org.lianan.authz.caller.AgencyId;
import org.lianan.casework.casefile.entity.CaseFile;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.casefile.entity.CaseNumber;
import org.lianan.casework.casefile.entity.CaseSource;
import org.lianan.casework.casefile.entity.NonFilingReason;
import org.lianan.casework.casefile.entity.Places;
import org.lianan.casework.casefile.entity.TeamMember;
import org.lianan.casework.deadline.LegalClock;

/** The blender case of the fictional world, at each turn of its life. */
public final class Cases {
    public static final AgencyId HAIMEN = new AgencyId("js-haimen");
    public static final String CHEN = "haimen.chen";
    public static final String LU = "haimen.lu";
    public static final String LEADER = "haimen.gu";
    public static final TeamMember CHEN_LICENSED = new TeamMember(CHEN, "js-haimen", "苏F0614001");
    public static final TeamMember LU_LICENSED = new TeamMember(LU, "js-haimen", "苏F0614002");
    public static final TeamMember WITHOUT_LICENCE = new TeamMember("haimen.wu", "js-haimen", null);

    private Cases() {}

    /** A moment in China, e.g. {@code 2026-04-20T09:12}. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(LegalClock.ZONE).toInstant();
    }

    public static CaseFile clue() {
        return new CaseFile(
                new CaseFileId(Ids.next()),
                CaseNumber.of(2026, "320614", 1),
                HAIMEN,
                CaseSource.REPORT,
                "晓鹭直播销售假冒澜格破壁机",
                "买家收到的破壁机疑为假冒。",
                at("2026-04-20T09:12"),
                new Places("330110", null, "320614", null),
                CHEN,
                at("2026-04-20T09:30"));
    }

    public static CaseFile verifying() {
        var file = clue();
        file.verify(at("2026-04-20T10:00"));
        return file;
    }

    public static CaseFile filingProposed() {
        var file = verifying();
        file.proposeFiling(List.of(CHEN_LICENSED, LU_LICENSED), CHEN, at("2026-05-07T16:00"));
        return file;
    }

    public static CaseFile nonFilingProposed() {
        var file = verifying();
        file.proposeNonFiling(NonFilingReason.FIRST_MINOR, null, CHEN, at("2026-05-07T16:00"));
        return file;
    }

    public static CaseFile filed() {
        var file = filingProposed();
        file.approveFiling("海门市监立〔2026〕1号", LocalDate.parse("2026-05-08"), LEADER, at("2026-05-08T09:00"));
        return file;
    }

    public static CaseFile investigating() {
        var file = filed();
        file.investigate(at("2026-05-08T10:00"));
        return file;
    }

    public static CaseFile suspended() {
        var file = investigating();
        file.suspend(at("2026-05-14T10:00"));
        return file;
    }

    public static CaseFile decided() {
        var file = investigating();
        file.decideMovedCriminal(LocalDate.parse("2026-06-03"), at("2026-06-03T10:30"));
        return file;
    }

    public static CaseFile closingProposed() {
        var file = decided();
        file.proposeClosing(null, CHEN, at("2026-06-24T15:00"));
        return file;
    }

    public static CaseFile closed() {
        var file = closingProposed();
        file.approveClosing(LEADER, at("2026-06-25T09:00"));
        return file;
    }

    public static CaseFile notFiled() {
        var file = nonFilingProposed();
        file.approveNonFiling(LEADER, at("2026-05-08T09:00"));
        return file;
    }
}
