package org.lianan.exchange.recognition.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianan.authz.agency.Officers;
import org.lianan.authz.agency.Person;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.caller.Role;
import org.lianan.exchange.evidence.boundary.RecognitionView;
import org.lianan.exchange.evidence.boundary.RecognitionView.FindingView;
import org.lianan.exchange.evidence.boundary.RecognitionView.Findings;
import org.lianan.exchange.evidence.boundary.RecognitionsOfEvidence;
import org.lianan.exchange.recognition.control.Recognitions;
import org.lianan.exchange.recognition.entity.Finding;
import org.lianan.exchange.recognition.entity.Recognition;
import org.lianan.exchange.recognition.entity.Review;

/** Shows what receivers have made of evidence; the owner sees all of it, a receiver what concerns itself. */
@ApplicationScoped
public class RecognitionViews implements RecognitionsOfEvidence {

    private static final Set<Role> REVIEWERS = Set.of(Role.REVIEWER, Role.LEGAL_REVIEWER);

    @Inject
    Recognitions recognitions;

    @Inject
    Officers officers;

    @Override
    public Map<UUID, List<RecognitionView>> of(Set<UUID> evidenceIds, Caller caller) {
        var seen = recognitions.of(evidenceIds).stream()
                .filter(r ->
                        caller.agency().equals(r.owner()) || caller.agency().equals(r.receiver()))
                .toList();
        var people = officers.persons(
                seen.stream().flatMap(r -> r.reviewedBy().stream()).collect(Collectors.toSet()));
        return seen.stream()
                .collect(Collectors.groupingBy(
                        Recognition::evidenceId,
                        Collectors.mapping(r -> view(r, caller, people), Collectors.toList())));
    }

    RecognitionView of(Recognition recognition, Caller caller) {
        var reviewer = recognition.reviewedBy().map(Set::of).orElse(Set.of());
        return view(recognition, caller, officers.persons(reviewer));
    }

    private static RecognitionView view(Recognition r, Caller caller, Map<String, Person> people) {
        var review = r.review();
        boolean mayReview = r.isReviewable() && caller.agency().equals(r.receiver()) && caller.hasAnyOf(REVIEWERS);
        return new RecognitionView(
                r.id(),
                r.evidenceId(),
                r.owner().id(),
                r.receiver().id(),
                r.receivingCase(),
                r.state().name(),
                r.offeredAt(),
                r.hashVerifiedAt().orElse(null),
                review.map(RecognitionViews::findings).orElse(null),
                review.map(Review::outcome).map(Enum::name).orElse(null),
                review.map(Review::reason).map(Enum::name).orElse(null),
                review.map(Review::statement).orElse(null),
                review.map(Review::supplementUntil).orElse(null),
                r.supplementedBy().orElse(null),
                r.reviewedBy()
                        .map(by -> people.getOrDefault(by, new Person(by, by, by, "")))
                        .orElse(null),
                r.reviewedAt().orElse(null),
                mayReview ? List.of("REVIEW") : List.of(),
                r.version());
    }

    private static Findings findings(Review review) {
        return new Findings(view(review.legality()), view(review.authenticity()), view(review.relevance()));
    }

    private static FindingView view(Finding finding) {
        return new FindingView(finding.answer().name(), finding.note());
    }
}
