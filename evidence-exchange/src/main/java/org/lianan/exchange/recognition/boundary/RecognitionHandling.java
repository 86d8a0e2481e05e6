package org.lianan.exchange.recognition.boundary;

import static org.lianan.authz.permission.SeparationOfDuties.SOD_3;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Ids;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.authz.command.Versions;
import org.lianan.authz.permission.CaseStandings;
import org.lianan.authz.permission.Involved;
import org.lianan.authz.permission.Standing;
import org.lianan.authz.refusal.NotFound;
import org.lianan.authz.refusal.Sentence;
import org.lianan.authz.wall.Principal;
import org.lianan.authz.wall.Wall;
import org.lianan.casework.assistance.entity.AssistanceAnswered;
import org.lianan.casework.casefile.control.CaseFiles;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.dueboard.control.Duties;
import org.lianan.casework.dueboard.entity.DutyKind;
import org.lianan.casework.dueboard.entity.NewDuty;
import org.lianan.casework.journal.boundary.CaseJournal;
import org.lianan.casework.journal.boundary.Entry;
import org.lianan.exchange.custody.boundary.Citing;
import org.lianan.exchange.custody.control.CustodyLog;
import org.lianan.exchange.custody.control.CustodyLog.Happening;
import org.lianan.exchange.evidence.boundary.EvidenceHandling;
import org.lianan.exchange.evidence.boundary.EvidenceView;
import org.lianan.exchange.evidence.boundary.EvidenceViews;
import org.lianan.exchange.evidence.boundary.Labelling;
import org.lianan.exchange.evidence.boundary.RecognitionView;
import org.lianan.exchange.evidence.boundary.Sealing;
import org.lianan.exchange.evidence.control.EvidenceItems;
import org.lianan.exchange.evidence.control.Readers;
import org.lianan.exchange.evidence.entity.EvidenceDamaged;
import org.lianan.exchange.evidence.entity.EvidenceItem;
import org.lianan.exchange.evidence.entity.EvidenceSealed;
import org.lianan.exchange.evidence.entity.EvidenceState;
import org.lianan.exchange.evidence.entity.EvidenceStep;
import org.lianan.exchange.evidence.entity.LabelForbidsOffer;
import org.lianan.exchange.recognition.control.Recognitions;
import org.lianan.exchange.recognition.entity.NoSupplementAsked;
import org.lianan.exchange.recognition.entity.Outcome;
import org.lianan.exchange.recognition.entity.Recognition;
import org.lianan.exchange.recognition.entity.Review;

/** The use cases of mutual recognition; each method is one transaction. */
@ApplicationScoped
@Transactional
public class RecognitionHandling {

    private static final Sentence LEGAL_BASIS = Sentence.of(
            "市场监督管理行政处罚程序规定第二十三条第三款", "Market Regulation Penalty Procedure Rules, art. 23, third paragraph");

    /** Who knows a case well enough to be offering evidence to it. */
    private static final Set<Standing> TAKE_PART =
            EnumSet.of(Standing.LEAD, Standing.CO_HANDLER, Standing.ASSISTING, Standing.INFORMED);

    @Inject
    Recognitions recognitions;

    @Inject
    RecognitionViews recognitionViews;

    @Inject
    Offering offering;

    @Inject
    ContentCheck contentCheck;

    @Inject
    EvidenceHandling evidence;

    @Inject
    EvidenceItems items;

    @Inject
    EvidenceViews views;

    @Inject
    Readers readers;

    @Inject
    Sealing sealing;

    @Inject
    CaseFiles cases;

    @Inject
    CaseStandings standings;

    @Inject
    CustodyLog custody;

    @Inject
    Citing citing;

    @Inject
    Duties duties;

    @Inject
    CaseJournal journal;

    @Inject
    Wall wall;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** Offers an item to the agency that leads the receiving case. */
    public RecognitionView offer(UUID caseId, UUID evidenceId, OfferEvidence command) {
        var caller = current.get();
        var item = evidence.ownToRead(caseId, evidenceId, caller);
        item.requireIntact(EvidenceStep.OFFER);
        if (!TAKE_PART.contains(standings.of(caller.agency(), command.toCase()))) throw new NotFound();
        var receiver = cases.get(new CaseFileId(command.toCase())).lead();
        return recognitionViews.of(offer(item, command.toCase(), receiver, caller), caller);
    }

    /** The evidence that goes with an answer is offered to the agency that asked; what already lies there stays. */
    void answered(@Observes AssistanceAnswered answer) {
        for (var evidenceId : answer.evidenceIds()) {
            if (recognitions.find(evidenceId, answer.caseId(), answer.to()).isEmpty()) {
                offer(items.get(evidenceId), answer.caseId(), answer.to(), current.get());
            }
        }
    }

    private Recognition offer(EvidenceItem item, UUID toCase, AgencyId receiver, Caller caller) {
        if (!readers.admits(receiver, toCase, item)) throw new LabelForbidsOffer();
        boolean isChecked = contentCheck.ifSmall(item, caller.officer(), caller.agency());
        var recognition = offering.offer(item, toCase, receiver, caller.officer(), clock.instant());
        if (isChecked) offering.checked(recognition, item, clock.instant());
        journal.add(
                toCase,
                Entry.of(
                                "EVIDENCE_OFFERED",
                                Sentence.of(
                                        "提请认可证据：" + item.description().title(),
                                        "Offered evidence: "
                                                + item.description().title()))
                        .about("EVIDENCE", item.id())
                        .with("no", item.number())
                        .with("title", item.description().title())
                        .with("to", receiver)
                        .under(LEGAL_BASIS));
        return recognition;
    }

    /** The check of large content, which is done after the offer, found it intact. */
    public void checked(UUID recognitionId) {
        wall.as(Principal.STORE, () -> {
            var recognition = recognitions.getAlone(recognitionId);
            if (recognition.hashVerifiedAt().isPresent()) return;
            offering.checked(recognition, items.get(recognition.evidenceId()), clock.instant());
        });
    }

    /** Offers whose content is still to be checked. */
    public List<UUID> unchecked(int limit) {
        return wall.as(
                Principal.STORE,
                () -> recognitions.unchecked(limit).stream()
                        .map(Recognition::id)
                        .toList());
    }

    public UUID evidenceOf(UUID recognitionId) {
        return wall.as(Principal.STORE, () -> recognitions.get(recognitionId).evidenceId());
    }

    /** Records a reviewer's findings and what follows; the content is read once more before they count. */
    public RecognitionView review(
            UUID caseId, UUID evidenceId, UUID recognitionId, ReviewEvidence command, @Nullable String ifMatch) {
        var caller = current.get();
        var asked = recognitions.get(recognitionId);
        if (!asked.evidenceId().equals(evidenceId)
                || !asked.receivingCase().equals(caseId)
                || !asked.receiver().equals(caller.agency())) throw new NotFound();
        Versions.check(ifMatch, asked.version());
        var item = items.get(evidenceId, readers.of(caller, caseId));
        requireUnconcerned(caller, item, asked);
        asked.requireReviewable();
        var review = command.review();
        review.requireNotBefore(LocalDate.now(clock));
        contentCheck.now(item, caller.officer(), caller.agency());
        var recognition = recognitions.getAlone(recognitionId);
        recognition.hashVerified(clock.instant());
        recognition.review(review, caller.officer(), clock.instant());
        record(recognition, item, review, caller);
        return recognitionViews.of(recognition, caller);
    }

    /** Answers a request for a supplement with a new edition; without further files it is sealed and offered at once. */
    public EvidenceView supplement(UUID caseId, UUID evidenceId, SupplementEvidence command, @Nullable String ifMatch) {
        var caller = current.get();
        var item = evidence.own(caseId, evidenceId, caller);
        Versions.check(ifMatch, item.version());
        if (recognitions.of(Set.of(evidenceId)).stream().noneMatch(Recognition::awaitsSupplement)
                || items.successorOf(evidenceId).isPresent()) throw new NoSupplementAsked();
        var collectors = command.collectors();
        Labelling.refuseMarked(command.note());
        var edition = item.supplemented(
                Ids.next(),
                command.note(),
                collectors == null ? List.of() : evidence.collectors(collectors),
                Ids::next,
                caller.officer(),
                clock.instant());
        var files = command.files();
        if (files != null) EvidenceHandling.declare(edition, files);
        items.add(edition);
        journal.add(
                caseId,
                Entry.of(
                                "EVIDENCE_SUPPLEMENTED",
                                Sentence.of(
                                        "补正证据：" + item.description().title(),
                                        "Supplemented evidence: "
                                                + item.description().title()))
                        .about("EVIDENCE", edition.id())
                        .with("no", edition.number())
                        .with("edition", edition.edition())
                        .with("title", item.description().title()));
        if (files == null || files.isEmpty()) {
            edition.seal(caller.officer(), clock.instant());
            if (edition.state() == EvidenceState.SEALED) sealing.completed(edition);
        }
        return views.of(edition, caller);
    }

    /** A new edition goes to whoever waits for it. */
    void sealed(@Observes EvidenceSealed sealed) {
        var item = items.get(sealed.evidenceId());
        item.supplements().ifPresent(old -> {
            var waiting = recognitions.of(Set.of(old)).stream()
                    .filter(Recognition::awaitsSupplement)
                    .toList();
            boolean isChecked = !waiting.isEmpty() && contentCheck.ifSmall(item, sealed.by(), item.agency());
            for (var each : waiting) {
                var next = offering.offer(item, each.receivingCase(), each.receiver(), sealed.by(), sealed.at());
                if (isChecked) offering.checked(next, item, sealed.at());
                each.supplementedBy(item.id());
            }
            duties.done(DutyKind.EVIDENCE_SUPPLEMENT, old, sealed.at());
        });
    }

    /** Nobody can recognise content that is not what was sealed. */
    void damaged(@Observes EvidenceDamaged damaged) {
        recognitions.of(Set.of(damaged.evidenceId())).forEach(Recognition::hashMismatched);
        duties.cancel(DutyKind.EVIDENCE_REVIEW, damaged.evidenceId(), damaged.at());
    }

    private static void requireUnconcerned(Caller caller, EvidenceItem item, Recognition recognition) {
        var oneWith = caller.lent().oneWith();
        SOD_3.requireOfAll(
                oneWith,
                Involved.makers(recognition.offeredBy())
                        .andCollectors(
                                oneWith.stream().filter(item::wasCollectedBy).collect(Collectors.toSet())));
        SOD_3.require(
                caller.officer(),
                caller.agency().id(),
                Involved.makers(recognition.offeredBy())
                        .andCollectors(item.wasCollectedBy(caller.officer()) ? Set.of(caller.officer()) : Set.of())
                        .andOwner(item.agency().id()));
    }

    private void record(Recognition recognition, EvidenceItem item, Review review, Caller caller) {
        var now = clock.instant();
        custody.append(
                new Happening(
                        review.outcome().custodyKind(),
                        item.id(),
                        recognition.receivingCase(),
                        caller.officer(),
                        caller.agency(),
                        now),
                item.content(),
                citing.sealingOf(item.id()).orElse(null),
                details(recognition, review));
        duties.done(DutyKind.EVIDENCE_REVIEW, item.id(), now);
        recognitions.of(Set.of(item.id())).stream()
                .filter(Recognition::isReviewable)
                .forEach(other -> offering.openReview(other, now));
        if (recognition.awaitsSupplement())
            duties.open(
                    NewDuty.of(DutyKind.EVIDENCE_SUPPLEMENT, item.caseId(), item.agency())
                            .about("EVIDENCE", item.id())
                            .awaitedBy(recognition.receiver())
                            .by("SUPPLEMENT"),
                    now);
        journal.add(
                recognition.receivingCase(),
                Entry.of(
                                "EVIDENCE_REVIEWED",
                                sentence(review.outcome(), item.description().title()))
                        .about("EVIDENCE", item.id())
                        .with("no", item.number())
                        .with("edition", item.edition())
                        .with("title", item.description().title())
                        .with("outcome", review.outcome())
                        .with("owner", item.agency())
                        .under(LEGAL_BASIS));
    }

    private static Map<String, Object> details(Recognition recognition, Review review) {
        var details = new HashMap<String, Object>();
        details.put("recognition", recognition.id().toString());
        details.put("outcome", review.outcome().name());
        details.put("legality", review.legality().answer().name());
        details.put("authenticity", review.authenticity().answer().name());
        details.put("relevance", review.relevance().answer().name());
        details.put("statement", review.statement());
        var reason = review.reason();
        if (reason != null) details.put("reason", reason.name());
        var until = review.supplementUntil();
        if (until != null) details.put("supplement_until", until.toString());
        return details;
    }

    private static Sentence sentence(Outcome outcome, String title) {
        return switch (outcome) {
            case ADOPTED -> Sentence.of("采信证据：" + title, "Adopted evidence: " + title);
            case PARTIAL -> Sentence.of("部分采信证据：" + title, "Adopted evidence in part: " + title);
            case SUPPLEMENT -> Sentence.of("退回补正证据：" + title, "Asked to supplement evidence: " + title);
            case RECOLLECT -> Sentence.of("要求重新收集证据：" + title, "Asked to collect evidence again: " + title);
            case REFUSED -> Sentence.of("不予采信证据：" + title, "Refused evidence: " + title);
        };
    }
}
