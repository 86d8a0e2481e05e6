package org.lianan.casework.complaint.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianan.casework.casefile.Cases.at;
import static org.lianan.casework.complaint.entity.ComplaintState.ACCEPTED;
import static org.lianan.casework.complaint.entity.ComplaintState.MEDIATION_ENDED;
import static org.lianan.casework.complaint.entity.ComplaintState.RECEIVED;
import static org.lianan.casework.complaint.entity.ComplaintState.REFUSED;
import static org.lianan.casework.complaint.entity.ComplaintStep.ACCEPT;
import static org.lianan.casework.complaint.entity.ComplaintStep.END_MEDIATION;
import static org.lianan.casework.complaint.entity.ComplaintStep.REFUSE;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianan.authz.Ids;
import org.lianan.casework.casefile.entity.CaseFileId;

class ComplaintTest {
    private static final Map<ComplaintState, Set<ComplaintStep>> OPEN = Map.of(
            RECEIVED, Set.of(ACCEPT, REFUSE),
            ACCEPTED, Set.of(END_MEDIATION),
            REFUSED, Set.of(),
            MEDIATION_ENDED, Set.of());

    @ParameterizedTest
    @EnumSource(ComplaintState.class)
    void its_steps_follow_from_where_it_stands(ComplaintState state) {
        assertThat(ComplaintStep.openIn(state)).containsExactlyInAnyOrderElementsOf(OPEN.get(state));
    }

    @Test
    void it_is_accepted_and_ends_with_the_mediation() {
        var complaint = complaint();
        complaint.accept();
        complaint.endMediation(MediationOutcome.SETTLED);
        assertThat(complaint.state()).isEqualTo(MEDIATION_ENDED);
        assertThat(complaint.outcome()).contains(MediationOutcome.SETTLED);
    }

    @Test
    void what_was_refused_is_not_accepted_afterwards() {
        var complaint = complaint();
        complaint.refuse("不属于消费争议");
        assertThat(complaint.refusalReason()).contains("不属于消费争议");
        assertThatThrownBy(complaint::accept).isInstanceOf(ComplaintStepRefused.class);
    }

    @Test
    void mediation_does_not_end_before_it_began() {
        var complaint = complaint();
        assertThatThrownBy(() -> complaint.endMediation(MediationOutcome.FAILED))
                .isInstanceOf(ComplaintStepRefused.class);
        assertThat(complaint.outcome()).isEmpty();
    }

    private static Complaint complaint() {
        return new Complaint(
                Ids.next(),
                new CaseFileId(Ids.next()),
                "12315",
                at("2026-04-20T09:12"),
                new Consumer("李某", null, "4401**********0026", null));
    }
}
