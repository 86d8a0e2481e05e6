package org.lianan.exchange.recognition.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.lianan.authz.Ids;
import org.lianan.authz.caller.AgencyId;
import org.lianan.casework.dueboard.control.Duties;
import org.lianan.casework.dueboard.entity.DutyKind;
import org.lianan.casework.dueboard.entity.NewDuty;
import org.lianan.exchange.custody.boundary.Citing;
import org.lianan.exchange.custody.control.CustodyLog;
import org.lianan.exchange.custody.control.CustodyLog.Happening;
import org.lianan.exchange.custody.entity.CustodyKind;
import org.lianan.exchange.evidence.control.EvidenceItems;
import org.lianan.exchange.evidence.entity.EvidenceItem;
import org.lianan.exchange.evidence.entity.EvidenceStep;
import org.lianan.exchange.recognition.control.Recognitions;
import org.lianan.exchange.recognition.entity.AlreadyOffered;
import org.lianan.exchange.recognition.entity.Recognition;

/** What is written when an item is laid before a receiving agency, in the transaction of whoever decided to. */
@ApplicationScoped
public class Offering {

    /** The portal acts for the receiver where it only computes. */
    static final String PORTAL = "svc:portal";

    @Inject
    Recognitions recognitions;

    @Inject
    EvidenceItems items;

    @Inject
    CustodyLog custody;

    @Inject
    Citing citing;

    @Inject
    Duties duties;

    Recognition offer(EvidenceItem item, UUID toCase, AgencyId receiver, String by, Instant now) {
        item.requireIntact(EvidenceStep.OFFER);
        if (recognitions.find(item.id(), toCase, receiver).isPresent()) throw new AlreadyOffered();
        var recognition = new Recognition(Ids.next(), item.id(), item.agency(), toCase, receiver, by, now);
        recognitions.add(recognition);
        items.show(item.id(), toCase, receiver);
        if (item.caseId().equals(toCase)) item.release();
        custody.append(
                new Happening(CustodyKind.OFFERED, item.id(), toCase, by, item.agency(), now),
                item.content(),
                null,
                Map.of("to_case", toCase.toString(), "to_agency", receiver.id()));
        openReview(recognition, now);
        return recognition;
    }

    /** The content was read to its end, for the receiver, and is what the owner sealed. */
    void checked(Recognition recognition, EvidenceItem item, Instant now) {
        recognition.hashVerified(now);
        custody.append(
                new Happening(
                        CustodyKind.RECEIVED,
                        item.id(),
                        recognition.receivingCase(),
                        PORTAL,
                        recognition.receiver(),
                        now),
                item.content(),
                citing.sealingOf(item.id()).orElse(null),
                Map.of("recognition", recognition.id().toString()));
    }

    void openReview(Recognition recognition, Instant now) {
        duties.open(
                NewDuty.of(DutyKind.EVIDENCE_REVIEW, recognition.receivingCase(), recognition.receiver())
                        .about("EVIDENCE", recognition.evidenceId())
                        .awaitedBy(recognition.owner())
                        .by("REVIEW"),
                now);
    }
}
