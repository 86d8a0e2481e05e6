package org.lianan.casework.assistance.boundary;

import static org.lianan.authz.permission.SeparationOfDuties.OTHER_PERSON;
import static org.lianan.casework.assistance.entity.AssistanceStep.ANSWER;
import static org.lianan.casework.assistance.entity.AssistanceStep.APPROVE_ANSWER;
import static org.lianan.casework.assistance.entity.AssistanceStep.EXTEND;
import static org.lianan.casework.assistance.entity.AssistanceStep.RECEIVE;
import static org.lianan.casework.assistance.entity.AssistanceStep.REFUSE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.permission.Involved;
import org.lianan.casework.assistance.control.Correspondence;
import org.lianan.casework.assistance.entity.AssistanceAnswered;
import org.lianan.casework.casefile.boundary.Acting;
import org.lianan.casework.dueboard.control.Duties;

/** What the assisting agency does about a letter; each method is one transaction. */
@ApplicationScoped
@Transactional
public class AnswerHandling {
    @Inject
    Acting acting;

    @Inject
    LetterSteps steps;

    @Inject
    Correspondence correspondence;

    @Inject
    AnswerEvidenceCheck evidence;

    @Inject
    Duties duties;

    @Inject
    Event<AssistanceAnswered> answered;

    public AssistanceView receive(LetterRef ref, @Nullable ReceiveLetter command) {
        var named = command == null ? null : command.receivedOn();
        return steps.take(
                RECEIVE, ref, (letter, act) -> letter.receive(Objects.requireNonNullElse(named, act.day()), act));
    }

    public AssistanceView refuse(LetterRef ref, RefuseLetter command) {
        return steps.take(REFUSE, ref, (letter, act) -> {
            letter.refuse(command.ground(), command.text(), act);
            correspondence.endStanding(letter, act);
        });
    }

    public AssistanceView extend(LetterRef ref, ExtendLetter command) {
        return steps.take(EXTEND, ref, (letter, act) -> {
            var extension = letter.extend(command.until(), command.reason(), duties.calendar(), act);
            correspondence.prolong(letter, extension, act);
        });
    }

    public AssistanceView answer(LetterRef ref, AnswerLetter command) {
        return steps.take(ANSWER, ref, (letter, act) -> {
            letter.draftAnswer(
                    command.answers().stream()
                            .map(AnswerLetter.Answered::answer)
                            .toList(),
                    command.summary(),
                    act);
            evidence.refuseUnlessFit(letter, command.answers());
        });
    }

    public AssistanceView approve(LetterRef ref) {
        return steps.take(APPROVE_ANSWER, ref, (letter, act) -> {
            acting.requireNobodyOfOurs(
                    OTHER_PERSON, Involved.makers(letter.answerDraftedBy().orElse(null)));
            letter.approveAnswer(act);
            answered.fire(new AssistanceAnswered(
                    letter.caseId().uuid(), letter.id().uuid(), letter.to(), letter.from(), letter.evidence()));
        });
    }
}
