package org.lianan.casework.assistance.boundary;

import static org.lianan.authz.permission.SeparationOfDuties.OTHER_PERSON;
import static org.lianan.casework.assistance.entity.AssistanceStep.CONFIRM;
import static org.lianan.casework.assistance.entity.AssistanceStep.RETURN;
import static org.lianan.casework.assistance.entity.AssistanceStep.SEND;
import static org.lianan.casework.assistance.entity.AssistanceStep.WITHDRAW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.permission.Involved;
import org.lianan.casework.assistance.control.Correspondence;
import org.lianan.casework.assistance.entity.AssistanceCases;
import org.lianan.casework.casefile.boundary.Acting;
import org.lianan.casework.casefile.control.CaseFiles;
import org.lianan.casework.casefile.control.Numbers;

/** What the requesting agency does about a letter; each method is one transaction. */
@ApplicationScoped
@Transactional
public class AssistanceHandling {
    /** 文种代字 of the letters' numbers. */
    private static final String WORD = "协查";

    @Inject
    Acting acting;

    @Inject
    LetterSteps steps;

    @Inject
    Correspondence correspondence;

    @Inject
    CaseFiles files;

    @Inject
    Numbers numbers;

    public AssistanceView send(LetterRef ref) {
        return steps.take(SEND, ref, (letter, act) -> {
            AssistanceCases.requireInquiry(files.get(letter.caseId()));
            acting.requireNobodyOfOurs(OTHER_PERSON, Involved.makers(letter.draftedBy()));
            letter.requireSendable(act);
            letter.send(numbers.nextDocument(letter.from(), WORD, act.day().getYear()), act);
            correspondence.giveStanding(letter, act);
        });
    }

    public AssistanceView confirm(LetterRef ref) {
        return steps.take(CONFIRM, ref, (letter, act) -> {
            letter.confirm(act);
            correspondence.endStanding(letter, act);
        });
    }

    public AssistanceView giveBack(LetterRef ref, ReturnAnswer command) {
        return steps.take(RETURN, ref, (letter, act) -> letter.giveBack(command.reason(), act));
    }

    public AssistanceView withdraw(LetterRef ref, @Nullable WithdrawLetter command) {
        return steps.take(WITHDRAW, ref, (letter, act) -> {
            letter.withdraw(command == null ? null : command.reason(), act);
            correspondence.endStanding(letter, act);
        });
    }
}
