package org.lianan.casework.referral.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.agency.Person;
import org.lianan.authz.command.Versioned;
import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.casefile.boundary.ClockView;
import org.lianan.casework.law.LegalBasis;
import org.lianan.casework.referral.entity.HandedOverItem;
import org.lianan.casework.referral.entity.PaperKind;
import org.lianan.casework.referral.entity.PoliceNotice;
import org.lianan.casework.referral.entity.Receipt;
import org.lianan.casework.referral.entity.SealedEvidence;
import org.lianan.casework.referral.entity.SuspectedCrime;

/**
 * A referral as one reader may see it. The police and the procuratorate read the pack: what led to it stays with the
 * bureau, and is absent or empty for them.
 */
public record ReferralView(
        UUID id,
        UUID caseId,
        @Nullable String caseNumber,
        @Nullable String caseTitle,
        @Nullable String number,
        String from,
        String state,
        String suspectedCrime,
        CrimeView crime,
        String facts,
        List<Sentence> hints,
        List<Person> taskGroup,
        @Nullable ReportView report,
        @Nullable ApprovalView approval,
        List<PaperView> papers,
        List<EvidenceLine> evidence,
        @Nullable String police,
        @Nullable String procuratorate,
        @Nullable Instant sentAt,
        @Nullable ReceiptView receipt,
        List<String> missing,
        @Nullable NoticeView notice,
        @Nullable String noticeNo,
        @Nullable HandoverView handover,
        List<HistoryLine> history,
        List<ClockView> dues,
        List<String> steps,
        long version)
        implements Versioned {

    /** A crime by code and name, with its article. */
    public record CrimeView(String code, String zh, String en, Sentence basis) {
        static CrimeView of(SuspectedCrime crime) {
            return new CrimeView(crime.name(), crime.title().zh(), crime.title().en(), sentence(crime.basis()));
        }
    }

    /** The report of the task group with its signatures. */
    public record ReportView(
            String text,
            Person by,
            Instant at,
            @Nullable Person signedBy,
            @Nullable Instant signedAt) {}

    /** What the head decided. */
    public record ApprovalView(
            boolean approved,
            Person by,
            Instant at,
            @Nullable String reason) {}

    /**
     * A line of the checklist: a paper that is there, or one that is still missing.
     *
     * @param name what papers of this kind are called
     * @param article numbers of the articles that ask for it, in {@code basis}
     * @param text what was written; also null for the procuratorate, which gets the letter and the list of the rest
     */
    public record PaperView(
            String kind,
            Sentence name,
            @Nullable String title,
            boolean required,
            String article,
            Sentence basis,
            boolean present,
            @Nullable UUID evidenceId,
            @Nullable String text,
            @Nullable Instant sentAt) {
        static PaperView of(
                PaperKind kind,
                @Nullable String title,
                boolean present,
                @Nullable UUID evidenceId,
                @Nullable String text,
                @Nullable Instant sentAt) {
            return new PaperView(
                    kind.name(),
                    kind.title(),
                    title,
                    kind.isRequired(),
                    kind.basis().citations().get(0).articles(),
                    sentence(kind.basis()),
                    present,
                    evidenceId,
                    text,
                    sentAt);
        }
    }

    /** An item of the evidence list; {@code recollect} where the police must collect it again. */
    public record EvidenceLine(
            UUID evidenceId,
            String no,
            String title,
            String kind,
            boolean intact,
            boolean recollect,
            List<FileLine> files) {
        static EvidenceLine of(SealedEvidence item) {
            return new EvidenceLine(
                    item.id(),
                    item.no(),
                    item.title(),
                    item.kind(),
                    item.intact(),
                    item.recollect(),
                    item.files().stream().map(FileLine::of).toList());
        }
    }

    /** A file of it with its digest. */
    public record FileLine(String name, long sizeBytes, String sha256) {
        static FileLine of(SealedEvidence.File file) {
            return new FileLine(file.name(), file.sizeBytes(), file.sha256());
        }
    }

    /** The receipt of the police. */
    public record ReceiptView(String signedBy, Instant at, boolean major) {
        static ReceiptView of(Receipt receipt) {
            return new ReceiptView(receipt.signedBy(), receipt.at(), receipt.major());
        }
    }

    /** The notice of the police about their decision. */
    public record NoticeView(
            String noticeNo,
            String chiefDocumentNo,
            @Nullable String reason,
            Instant at) {
        static NoticeView of(PoliceNotice notice) {
            return new NoticeView(notice.noticeNo(), notice.chiefDocumentNo(), notice.reason(), notice.at());
        }
    }

    /** The handover of goods and material. */
    public record HandoverView(
            Person by,
            Instant at,
            @Nullable String noticeNo,
            List<ItemView> items,
            @Nullable String signedBy,
            @Nullable Instant signedAt) {}

    /** One line of the handover list. */
    public record ItemView(
            String name,
            BigDecimal quantity,
            String unit,
            @Nullable String note) {
        static ItemView of(HandedOverItem item) {
            return new ItemView(item.name(), item.quantity(), item.unit(), item.note());
        }
    }

    /** A step that was taken, in words. */
    public record HistoryLine(
            Instant at,
            String step,
            Person by,
            String agency,
            @Nullable String note,
            String zh,
            String en) {}

    private static Sentence sentence(LegalBasis basis) {
        return Sentence.of(basis.zh(), basis.en());
    }
}
