package org.lianan.casework.recusal.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Ids;
import org.lianan.authz.agency.Officer;
import org.lianan.authz.agency.Officers;
import org.lianan.authz.agency.Person;
import org.lianan.authz.command.Versions;
import org.lianan.authz.permission.Action;
import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.casefile.boundary.Acting;
import org.lianan.casework.casefile.control.Participations;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.dueboard.control.Duties;
import org.lianan.casework.dueboard.entity.DutyKind;
import org.lianan.casework.dueboard.entity.NewDuty;
import org.lianan.casework.journal.boundary.CaseJournal;
import org.lianan.casework.journal.boundary.Entry;
import org.lianan.casework.law.Instrument;
import org.lianan.casework.law.LegalBasis;
import org.lianan.casework.recusal.control.Recusals;
import org.lianan.casework.recusal.entity.Decider;
import org.lianan.casework.recusal.entity.Decision;
import org.lianan.casework.recusal.entity.OwnOfficerWanted;
import org.lianan.casework.recusal.entity.Recusal;
import org.lianan.casework.recusal.entity.RecusalStep;

/** The use cases of recusal; each method is one transaction. */
@ApplicationScoped
@Transactional
public class RecusalHandling {
    private static final LegalBasis RECUSAL =
            LegalBasis.of(Instrument.PENALTY_LAW, "43").and(Instrument.ORDER_2, "4");

    @Inject
    Recusals recusals;

    @Inject
    Officers officers;

    @Inject
    Participations participations;

    @Inject
    Duties duties;

    @Inject
    CaseJournal journal;

    @Inject
    Acting acting;

    public RecusalView request(CaseFileId caseId, RequestRecusal command) {
        if (officers.find(command.officer())
                .filter(officer -> officer.agency().equals(acting.agency()))
                .isEmpty()) {
            throw new OwnOfficerWanted();
        }
        var recusal = new Recusal(
                Ids.next(),
                caseId,
                acting.agency(),
                command.officer(),
                command.ground(),
                command.reason(),
                acting.officer(),
                acting.now());
        recusals.add(recusal);
        duties.open(
                NewDuty.of(DutyKind.APPROVAL, caseId.uuid(), acting.agency()).about("RECUSAL", recusal.id()),
                acting.now());
        return told(recusal, Entry.of("RECUSAL_REQUESTED", Sentence.of("申请回避", "Asked for a recusal")));
    }

    public RecusalView grant(CaseFileId caseId, UUID id, @Nullable String ifMatch, DecideRecusal command) {
        var recusal = seen(caseId, id, ifMatch);
        recusal.grant(decision(recusal, command), acting.now());
        duties.done(DutyKind.APPROVAL, id, acting.now());
        return told(recusal, Entry.of("OFFICER_RECUSED", Sentence.of("决定回避", "Decided that the officer is recused")));
    }

    public RecusalView refuse(CaseFileId caseId, UUID id, @Nullable String ifMatch, DecideRecusal command) {
        var recusal = seen(caseId, id, ifMatch);
        recusal.refuse(decision(recusal, command), acting.now());
        duties.done(DutyKind.APPROVAL, id, acting.now());
        return told(
                recusal, Entry.of("RECUSAL_REFUSED", Sentence.of("决定不予回避", "Decided that the officer is not recused")));
    }

    public RecusalView revoke(CaseFileId caseId, UUID id, @Nullable String ifMatch, DecideRecusal command) {
        var recusal = seen(caseId, id, ifMatch);
        recusal.revoke(decision(recusal, command), acting.now());
        return told(recusal, Entry.of("RECUSAL_REVOKED", Sentence.of("撤销回避决定", "Took the recusal back")));
    }

    /** What the caller's agency has of recusals in the case. */
    public List<RecusalView> of(CaseFileId caseId) {
        return views(recusals.of(caseId, acting.agency()));
    }

    /** What concerns the caller, in whatever case. */
    public List<OwnRecusal> own() {
        return recusals.of(acting.officer()).stream().map(OwnRecusal::of).toList();
    }

    private Recusal seen(CaseFileId caseId, UUID id, @Nullable String ifMatch) {
        var recusal = recusals.get(caseId, acting.agency(), id);
        Versions.check(ifMatch, recusal.version());
        return recusal;
    }

    private Decision decision(Recusal recusal, DecideRecusal command) {
        return new Decision(
                acting.officer(),
                acting.who().roles(),
                decider(officers.all(List.of(recusal.officer())), recusal),
                command.reason(),
                command.minutesNo());
    }

    private RecusalView told(Recusal recusal, Entry entry) {
        journal.add(
                recusal.caseId().uuid(),
                entry.about("RECUSAL", recusal.id())
                        .with("officer", officers.person(recusal.officer()).name())
                        .with("ground", recusal.ground())
                        .under(RECUSAL));
        recusals.flush();
        return views(List.of(recusal)).get(0);
    }

    private List<RecusalView> views(List<Recusal> all) {
        var named = new HashSet<String>();
        all.forEach(recusal -> {
            named.add(recusal.officer());
            named.add(recusal.requestedBy());
            recusal.decidedBy().ifPresent(named::add);
            recusal.revokedBy().ifPresent(named::add);
        });
        var found = officers.all(named);
        return all.stream().map(recusal -> view(recusal, found)).toList();
    }

    private RecusalView view(Recusal recusal, Map<String, Officer> found) {
        var decider = decider(found, recusal);
        return new RecusalView(
                recusal.id(),
                recusal.caseId().uuid(),
                person(recusal.officer(), found),
                recusal.ground().name(),
                recusal.reason(),
                recusal.state().name(),
                decider.name(),
                person(recusal.requestedBy(), found),
                recusal.requestedAt(),
                recusal.decidedBy().map(officer -> person(officer, found)).orElse(null),
                recusal.decidedAt().orElse(null),
                recusal.decisionReason().orElse(null),
                recusal.minutesNo().orElse(null),
                recusal.revokedBy().map(officer -> person(officer, found)).orElse(null),
                recusal.revokedAt().orElse(null),
                recusal.revocationReason().orElse(null),
                steps(recusal, decider),
                recusal.version());
    }

    private List<String> steps(Recusal recusal, Decider decider) {
        var caller = acting.who();
        var standing = participations.standing(caller.agency(), recusal.caseId(), acting.now());
        return Action.RECUSAL_DECIDE.decide(caller, standing).isAllowed()
                ? recusal.stepsOpenTo(caller.officer(), caller.roles(), decider).stream()
                        .map(RecusalStep::name)
                        .toList()
                : List.of();
    }

    private static Decider decider(Map<String, Officer> found, Recusal recusal) {
        var officer = found.get(recusal.officer());
        return officer == null ? Decider.LEADER : Decider.on(officer.roles());
    }

    private static Person person(String officer, Map<String, Officer> found) {
        var known = found.get(officer);
        return known == null ? new Person(officer, officer, officer, "") : known.person();
    }
}
