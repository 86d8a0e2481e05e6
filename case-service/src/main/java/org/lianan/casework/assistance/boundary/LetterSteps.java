package org.lianan.casework.assistance.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BiConsumer;
import org.lianan.authz.agency.Agencies;
import org.lianan.authz.command.Versions;
import org.lianan.authz.refusal.NotFound;
import org.lianan.casework.assistance.control.AssistanceRequests;
import org.lianan.casework.assistance.control.Correspondence;
import org.lianan.casework.assistance.entity.AssistanceRequest;
import org.lianan.casework.assistance.entity.AssistanceStep;
import org.lianan.casework.casefile.boundary.Acting;
import org.lianan.casework.casefile.entity.Act;
import org.lianan.casework.journal.boundary.CaseJournal;

/**
 * What all steps of a letter have in common: only who may read it takes one, on the version that they saw; the duties and
 * the journal follow in the same transaction.
 */
@ApplicationScoped
public class LetterSteps {
    @Inject
    AssistanceRequests requests;

    @Inject
    Correspondence correspondence;

    @Inject
    CaseJournal journal;

    @Inject
    Agencies agencies;

    @Inject
    AssistanceViews views;

    @Inject
    Acting acting;

    AssistanceView take(AssistanceStep step, LetterRef ref, BiConsumer<AssistanceRequest, Act> rule) {
        var letter = requests.get(ref.caseId(), ref.id());
        if (!views.isReadable(letter)) {
            throw new NotFound();
        }
        Versions.check(ref.ifMatch(), letter.version());
        var act = acting.act();
        var before = letter.state();
        rule.accept(letter, act);
        if (letter.state() != before || step == AssistanceStep.ANSWER) {
            correspondence.moveOn(letter, before, act);
        }
        journal.add(
                letter.caseId().uuid(),
                LetterEntry.of(step, letter, agencies.get(letter.from()), agencies.get(letter.to())));
        requests.flush();
        return views.of(letter);
    }
}
