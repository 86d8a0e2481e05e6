package org.lianan.casework.complaint.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.permission.Action;
import org.lianan.authz.permission.Standing;
import org.lianan.casework.casefile.boundary.Acting;
import org.lianan.casework.casefile.boundary.ComplaintInCase;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.complaint.control.Complaints;
import org.lianan.casework.complaint.entity.Complaint;
import org.lianan.casework.complaint.entity.ComplaintStep;
import org.lianan.casework.dueboard.boundary.DueView;
import org.lianan.casework.dueboard.control.Duties;
import org.lianan.casework.dueboard.entity.Duty;
import org.lianan.casework.dueboard.entity.DutyKind;

/** Composes what the handling agency sees of a complaint; nobody else learns of it (SAMR Order 121, art. 37). */
@ApplicationScoped
public class ComplaintViews implements ComplaintInCase {
    /** That there is a number, and nothing of it. */
    private static final String PHONE_MASKED = "1**********";

    @Inject
    Complaints complaints;

    @Inject
    Duties duties;

    @Inject
    Acting acting;

    @Override
    public Optional<Brief> of(CaseFileId caseId, Caller reader, Standing standing) {
        return standing == Standing.LEAD
                ? complaints.of(caseId).map(complaint -> of(complaint, reader))
                : Optional.empty();
    }

    Brief of(Complaint complaint, Caller reader) {
        var mayHandle = Action.COMPLAINT_HANDLE.decide(reader, Standing.LEAD).isAllowed();
        var consumer = complaint.consumer();
        return new Brief(
                complaint.id(),
                complaint.state().name(),
                complaint.receivedAt(),
                Objects.requireNonNullElse(consumer.name(), ""),
                consumer.idMasked(),
                consumer.phoneSealed() == null ? null : PHONE_MASKED,
                duty(complaint)
                        .flatMap(duty -> DueView.of(duty, duties.calendar(), acting.now()))
                        .orElse(null),
                complaint
                        .outcome()
                        .map(Enum::name)
                        .orElse(complaint.refusalReason().orElse(null)),
                complaint.openSteps().stream()
                        .filter(step -> mayHandle)
                        .map(ComplaintStep::name)
                        .toList(),
                complaint.version());
    }

    private Optional<Duty> duty(Complaint complaint) {
        return duties.latest(DutyKind.COMPLAINT_MEDIATE, complaint.id())
                .or(() -> duties.latest(DutyKind.COMPLAINT_ACCEPT, complaint.id()));
    }
}
