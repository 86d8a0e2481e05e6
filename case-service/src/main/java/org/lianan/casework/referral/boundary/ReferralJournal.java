package org.lianan.casework.referral.boundary;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.lianan.authz.agency.Agencies;
import org.lianan.authz.agency.Agency;
import org.lianan.authz.agency.Officers;
import org.lianan.authz.agency.Person;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.journal.boundary.CaseJournal;
import org.lianan.casework.journal.boundary.Entry;
import org.lianan.casework.law.Instrument;
import org.lianan.casework.law.LegalBasis;
import org.lianan.casework.law.Words;
import org.lianan.casework.referral.entity.Referral;
import org.lianan.casework.referral.entity.ReferralStep;

/** What the journal of the case says of its referral. */
@ApplicationScoped
public class ReferralJournal {
    private static final LegalBasis DUTY_TO_REFER = LegalBasis.of(Instrument.STATE_COUNCIL_310, "3");

    @Inject
    CaseJournal journal;

    @Inject
    Agencies agencies;

    @Inject
    Officers officers;

    void flagged(Referral referral) {
        tell("REFERRAL_FLAGGED", "FLAG", referral, DUTY_TO_REFER);
    }

    void taken(ReferralStep step, Referral referral) {
        tell(kind(step), step.name(), referral, step.basis());
    }

    private void tell(String kind, String sentence, Referral referral, LegalBasis basis) {
        var zh = variables(referral, Agency::name, Person::name, Sentence::zh);
        var en = variables(referral, Agency::nameEn, Person::nameEn, Sentence::en);
        var entry = Entry.of(
                        kind,
                        Sentence.of(
                                Words.zh("referral").sentence(sentence, zh),
                                Words.en("referral").sentence(sentence, en)))
                .about("REFERRAL", referral.id().uuid())
                .with("note", zh.getOrDefault("note", ""))
                .with("number", referral.number().orElse(""))
                .under(basis);
        journal.add(referral.caseId().uuid(), entry);
    }

    private Map<String, String> variables(
            Referral referral,
            Function<Agency, String> agencyName,
            Function<Person, String> personName,
            Function<Sentence, String> language) {
        var comma = language.apply(Sentence.of("、", ", "));
        var variables = new HashMap<String, String>();
        variables.put("crime", language.apply(referral.suspectedCrime().title()));
        variables.put(
                "officers",
                referral.taskGroup().stream()
                        .map(officers::person)
                        .map(personName)
                        .collect(joining(comma)));
        variables.put("number", referral.number().orElse(""));
        variables.put(
                "police", referral.police().map(this::agency).map(agencyName).orElse(""));
        variables.put(
                "procuratorate",
                referral.procuratorate().map(this::agency).map(agencyName).orElse(""));
        variables.put("lines", String.valueOf(referral.handedOver().size()));
        variables.put("note", lastNote(referral).replace("\n", language.apply(Sentence.of("；", "; "))));
        return variables;
    }

    private Agency agency(AgencyId id) {
        return agencies.get(id);
    }

    private static String lastNote(Referral referral) {
        var history = referral.history();
        var note = history.isEmpty() ? null : history.get(history.size() - 1).note();
        return note == null ? "" : note;
    }

    private static String kind(ReferralStep step) {
        return switch (step) {
            case APPOINT_TASK_GROUP -> "REFERRAL_TASK_GROUP_APPOINTED";
            case REPORT -> "REFERRAL_REPORTED";
            case SIGN_REPORT -> "REFERRAL_REPORT_SIGNED";
            case APPROVE -> "REFERRAL_APPROVED";
            case NOT_APPROVE -> "REFERRAL_NOT_APPROVED";
            case PUT_PAPER -> "REFERRAL_PAPER_PUT";
            case SEND -> "REFERRAL_SENT";
            case RECEIVE -> "REFERRAL_RECEIVED";
            case ASK_SUPPLEMENT -> "REFERRAL_SUPPLEMENT_ASKED";
            case SUPPLY -> "REFERRAL_SUPPLIED";
            case FORWARD -> "REFERRAL_FORWARDED";
            case DECLARE_OUT_OF_REMIT -> "REFERRAL_OUT_OF_REMIT";
            case FILE -> "REFERRAL_FILED";
            case NOT_FILE -> "REFERRAL_NOT_FILED";
            case HAND_OVER -> "REFERRAL_HANDED_OVER";
            case SIGN_HANDOVER -> "REFERRAL_HANDOVER_SIGNED";
            case ASK_RECONSIDERATION -> "REFERRAL_RECONSIDERATION_ASKED";
            case UPHOLD -> "REFERRAL_UPHELD";
            case REQUEST_SUPERVISION -> "REFERRAL_SUPERVISION_REQUESTED";
            case RESUME_ADMINISTRATIVE -> "REFERRAL_ADMINISTRATIVE_RESUMED";
        };
    }
}
