package org.lianan.casework.assistance.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.lianan.authz.Ids;
import org.lianan.casework.assistance.control.Addressees;
import org.lianan.casework.assistance.control.AssistanceRequests;
import org.lianan.casework.assistance.control.Correspondence;
import org.lianan.casework.assistance.entity.AssistanceCases;
import org.lianan.casework.assistance.entity.AssistanceRequest;
import org.lianan.casework.assistance.entity.AssistanceRequestId;
import org.lianan.casework.assistance.entity.Question;
import org.lianan.casework.casefile.boundary.Acting;
import org.lianan.casework.casefile.control.CaseFiles;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.journal.boundary.CaseJournal;

/** Drafts letters of assistance (拟稿); one method, one transaction. */
@ApplicationScoped
@Transactional
public class DraftingHandling {
    @Inject
    AssistanceRequests requests;

    @Inject
    Correspondence correspondence;

    @Inject
    CaseFiles files;

    @Inject
    Addressees addressees;

    @Inject
    CaseJournal journal;

    @Inject
    AssistanceViews views;

    @Inject
    Acting acting;

    public AssistanceView draft(CaseFileId caseId, DraftLetter command) {
        AssistanceCases.requireInquiry(files.get(caseId));
        var to = addressees.get(command.to());
        var act = acting.act();
        var letter = new AssistanceRequest(
                new AssistanceRequestId(Ids.next()),
                caseId,
                to.id(),
                command.type(),
                command.purpose(),
                command.legalBasis(),
                questions(command.questions()),
                act);
        requests.add(letter);
        correspondence.begin(letter, act);
        journal.add(caseId.uuid(), LetterEntry.drafted(letter, to));
        requests.flush();
        return views.of(letter);
    }

    private static List<Question> questions(List<DraftLetter.Asked> asked) {
        var questions = new ArrayList<Question>();
        for (var question : asked) {
            questions.add(new Question(Ids.next(), questions.size() + 1, question.text()));
        }
        return questions;
    }
}
