package org.lianan.casework.assistance.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lianan.authz.refusal.NotValid;
import org.lianan.authz.refusal.Refusal.Fault;
import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.assistance.entity.AnswerEvidence;
import org.lianan.casework.assistance.entity.AssistanceRequest;

/** Lets only such evidence go with an answer as the assisting agency has itself sealed in this case. */
@ApplicationScoped
public class AnswerEvidenceCheck {
    @Inject
    Instance<AnswerEvidence> evidence;

    void refuseUnlessFit(AssistanceRequest letter, List<AnswerLetter.Answered> answers) {
        if (letter.evidence().isEmpty()) {
            return;
        }
        var fit = evidence.get().fit(letter.caseId().uuid(), letter.to(), letter.evidence());
        var faults = new ArrayList<Fault>();
        for (int index = 0; index < answers.size(); index++) {
            collect(faults, index, answers.get(index).evidence(), fit);
        }
        if (!faults.isEmpty()) {
            throw new NotValid(faults);
        }
    }

    private static void collect(List<Fault> faults, int index, List<UUID> named, Set<UUID> fit) {
        for (int place = 0; place < named.size(); place++) {
            if (!fit.contains(named.get(place))) {
                faults.add(new Fault(
                        "/answers/" + index + "/evidenceIds/" + place,
                        "EVIDENCE_NOT_FIT",
                        Sentence.of(
                                "只能附上本单位在本案中已封存的证据。",
                                "Only evidence that your agency has sealed in this case can go with the answer.")));
            }
        }
    }
}
