package org.lianan.casework.assistance.boundary;

import java.time.LocalDate;
import org.lianan.authz.agency.Agency;
import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.assistance.entity.AssistanceRequest;
import org.lianan.casework.assistance.entity.AssistanceStep;
import org.lianan.casework.deadline.WorkingCalendar;
import org.lianan.casework.journal.boundary.Entry;
import org.lianan.casework.law.Instrument;
import org.lianan.casework.law.LegalBasis;

/** What the journal of the case says of a letter. */
final class LetterEntry {
    private static final LegalBasis ASSISTANCE = LegalBasis.of(Instrument.ORDER_2, "45");
    private static final LegalBasis REMIT = LegalBasis.of(Instrument.PENALTY_LAW, "26");

    private LetterEntry() {}

    static Entry drafted(AssistanceRequest letter, Agency to) {
        return about(
                letter,
                "LETTER_DRAFTED",
                "拟制致" + to.name() + "的协助调查函",
                "Drafted a letter of assistance to " + to.nameEn());
    }

    static Entry of(AssistanceStep step, AssistanceRequest letter, Agency from, Agency to) {
        var number = letter.documentNo().orElse("");
        return switch (step) {
            case SEND ->
                about(
                                letter,
                                "LETTER_SENT",
                                "向" + to.name() + "发出协助调查函" + number,
                                "Sent letter of assistance " + number + " to " + to.nameEn())
                        .under(ASSISTANCE);
            case RECEIVE -> {
                var receivedOn = letter.receivedOn().orElseThrow();
                var due = dueOn(letter);
                yield about(
                                letter,
                                "LETTER_RECEIVED",
                                to.name() + "于" + receivedOn + "签收协助调查函" + number + "，应于" + due + "前复函",
                                to.nameEn() + " received letter " + number + " on " + receivedOn
                                        + ", to be answered by " + due)
                        .with("receivedOn", receivedOn)
                        .with("dueOn", due)
                        .under(ASSISTANCE);
            }
            case REFUSE ->
                about(
                                letter,
                                "LETTER_REFUSED",
                                to.name() + "认为协查事项不属本机关职权，退回协助调查函" + number,
                                to.nameEn() + " sent back letter " + number + " as outside its remit")
                        .with("note", note(letter))
                        .under(REMIT);
            case EXTEND -> {
                var due = dueOn(letter);
                yield about(
                                letter,
                                "LETTER_EXTENDED",
                                to.name() + "在期限届满前告知延期至" + due,
                                to.nameEn() + " said before the period ended that it needs until " + due)
                        .with("dueOn", due)
                        .under(ASSISTANCE);
            }
            case ANSWER -> about(letter, "ANSWER_DRAFTED", to.name() + "拟制复函", to.nameEn() + " drafted its answer");
            case APPROVE_ANSWER -> {
                int items = letter.evidence().size();
                yield about(
                                letter,
                                "LETTER_ANSWERED",
                                to.name() + "答复协助调查函" + number + (items == 0 ? "" : "，附证据" + items + "件"),
                                to.nameEn() + " answered letter " + number
                                        + (items == 0 ? "" : ", with evidence: " + items))
                        .with("evidence", items);
            }
            case CONFIRM ->
                about(letter, "LETTER_CONFIRMED", "确认" + to.name() + "的复函", "Confirmed the answer of " + to.nameEn());
            case RETURN ->
                about(
                                letter,
                                "LETTER_RETURNED",
                                "将复函退回" + to.name() + "补充",
                                "Returned the answer to " + to.nameEn() + " for more")
                        .with("dueOn", dueOn(letter));
            case WITHDRAW ->
                about(
                        letter,
                        "LETTER_WITHDRAWN",
                        from.name() + "撤回致" + to.name() + "的协助调查函",
                        from.nameEn() + " withdrew its letter to " + to.nameEn());
        };
    }

    private static Entry about(AssistanceRequest letter, String kind, String zh, String en) {
        return Entry.of(kind, Sentence.of(zh, en))
                .about("ASSISTANCE_REQUEST", letter.id().uuid())
                .with("documentNo", letter.documentNo().orElse(""))
                .with("from", letter.from())
                .to(letter.to());
    }

    private static LocalDate dueOn(AssistanceRequest letter) {
        return letter.clock().orElseThrow().due(WorkingCalendar.published()).dueOn();
    }

    private static String note(AssistanceRequest letter) {
        var history = letter.history();
        var note = history.get(history.size() - 1).note();
        return note == null ? "" : note;
    }
}
