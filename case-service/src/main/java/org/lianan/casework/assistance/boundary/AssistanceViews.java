package org.lianan.casework.assistance.boundary;

import static org.lianan.authz.permission.Action.ANSWER_APPROVE;
import static org.lianan.authz.permission.Action.ANSWER_DRAFT;
import static org.lianan.authz.permission.Action.LETTER_CONFIRM;
import static org.lianan.authz.permission.Action.LETTER_RECEIVE;
import static org.lianan.authz.permission.Action.LETTER_SEND;
import static org.lianan.authz.permission.Action.LETTER_WITHDRAW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.agency.Officers;
import org.lianan.authz.agency.Person;
import org.lianan.authz.permission.Action;
import org.lianan.authz.permission.Standing;
import org.lianan.casework.assistance.entity.AssistanceRequest;
import org.lianan.casework.assistance.entity.AssistanceState;
import org.lianan.casework.assistance.entity.AssistanceStep;
import org.lianan.casework.casefile.boundary.Acting;
import org.lianan.casework.casefile.boundary.Participants;
import org.lianan.casework.casefile.control.CaseFiles;
import org.lianan.casework.casefile.control.Participations;
import org.lianan.casework.casefile.entity.CaseFile;
import org.lianan.casework.casefile.entity.Participation;
import org.lianan.casework.deadline.WorkingCalendar;
import org.lianan.casework.dueboard.boundary.DueView;

/** Shows letters to the caller of this request: what they may read of them, and which steps are open to them. */
@ApplicationScoped
public class AssistanceViews {
    @Inject
    CaseFiles files;

    @Inject
    Participations participations;

    @Inject
    Participants participants;

    @Inject
    Officers officers;

    @Inject
    Acting acting;

    /** Whether the caller's agency may read this letter at all. */
    boolean isReadable(AssistanceRequest letter) {
        return letter.isReadableBy(acting.agency(), readsAllLetters(letter));
    }

    AssistanceView of(AssistanceRequest letter) {
        return view(letter, files.get(letter.caseId()), officers.persons(named(letter)));
    }

    private AssistanceView view(AssistanceRequest letter, CaseFile file, Map<String, Person> people) {
        boolean isAnswerReadable = letter.areAnswersReadableBy(acting.agency());
        return new AssistanceView(
                letter.id().toString(),
                letter.caseId().toString(),
                file.number().number(),
                file.title(),
                letter.documentNo().orElse(null),
                letter.from().id(),
                letter.to().id(),
                letter.state().name(),
                letter.type().name(),
                letter.questions().stream()
                        .map(question -> AssistanceView.Asked.of(question, isAnswerReadable))
                        .toList(),
                letter.purpose(),
                letter.legalBasis(),
                person(people, letter.draftedBy()),
                letter.sentAt().orElse(null),
                letter.receivedOn().orElse(null),
                letter.receivedAt().orElse(null),
                due(letter),
                isAnswerReadable ? answer(letter, people) : null,
                letter.history().stream()
                        .map(happened -> new AssistanceView.Happened(
                                happened.step().name(),
                                happened.at(),
                                person(people, happened.officer()),
                                happened.agency(),
                                happened.note()))
                        .toList(),
                steps(letter),
                letter.version());
    }

    /** What follows from the letter, the person and the gate together. */
    private List<String> steps(AssistanceRequest letter) {
        var standing = standing(letter);
        return letter.stepsOpenTo(acting.act(), WorkingCalendar.published()).stream()
                .filter(step -> action(step).decide(acting.who(), standing).isAllowed())
                .map(AssistanceStep::name)
                .toList();
    }

    private static Action action(AssistanceStep step) {
        return switch (step) {
            case SEND -> LETTER_SEND;
            case WITHDRAW -> LETTER_WITHDRAW;
            case RECEIVE, REFUSE, EXTEND -> LETTER_RECEIVE;
            case ANSWER -> ANSWER_DRAFT;
            case APPROVE_ANSWER -> ANSWER_APPROVE;
            case CONFIRM, RETURN -> LETTER_CONFIRM;
        };
    }

    private @Nullable DueView due(AssistanceRequest letter) {
        if (letter.state() == AssistanceState.REFUSED || letter.state() == AssistanceState.WITHDRAWN) {
            return null;
        }
        boolean isMet = !letter.state().isAnswerOwed();
        return letter.clock()
                .map(period -> DueView.of(period, isMet, WorkingCalendar.published(), acting.now()))
                .orElse(null);
    }

    private static AssistanceView.@Nullable Answered answer(AssistanceRequest letter, Map<String, Person> people) {
        return letter.answerSummary()
                .map(summary -> new AssistanceView.Answered(
                        summary,
                        letter.answerDraftedBy()
                                .map(officer -> person(people, officer))
                                .orElse(null),
                        letter.answeredBy()
                                .map(officer -> person(people, officer))
                                .orElse(null),
                        letter.answeredAt().orElse(null)))
                .orElse(null);
    }

    private Standing standing(AssistanceRequest letter) {
        return participations.standing(acting.agency(), letter.caseId(), acting.now());
    }

    /** Who leads or supervises the case reads all its letters, also in an emergency; a co-handler where its share says so. */
    private boolean readsAllLetters(AssistanceRequest letter) {
        var agency = acting.agency();
        if (participants.emergency(letter.caseId()).isPresent()) {
            return true;
        }
        return participations.of(letter.caseId()).stream()
                .filter(given -> given.agency().equals(agency) && given.holdsAt(acting.now()))
                .anyMatch(AssistanceViews::opensAllLetters);
    }

    private static boolean opensAllLetters(Participation given) {
        return switch (given.standing()) {
            case LEAD, SUPERVISING -> true;
            case CO_HANDLER, INFORMED -> given.scope().contains("LETTERS");
            case ASSISTING, POLICE, PROCURATORATE, FORMER, INVITED, NONE -> false;
        };
    }

    private static Set<String> named(AssistanceRequest letter) {
        var named = new HashSet<String>();
        named.add(letter.draftedBy());
        letter.answerDraftedBy().ifPresent(named::add);
        letter.history().forEach(happened -> named.add(happened.officer()));
        return named;
    }

    private static Person person(Map<String, Person> people, String officer) {
        return people.getOrDefault(officer, new Person(officer, officer, officer, ""));
    }
}
