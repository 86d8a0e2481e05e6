package org.lianan.documentation;

import org.junit.jupiter.api.Test;

/** The pages of the reference that are made from the code say what the code says. */
class GeneratedPagesTest {
    @Test
    void the_permission_matrix_is_the_one_that_the_gate_obeys() {
        CommittedPage.of("docs/reference/permissions.md").says(PermissionsPage.text());
    }

    @Test
    void the_state_machines_are_the_tables_of_steps() {
        CommittedPage.of("docs/reference/state-machines.md").says(StateMachinesPage.text());
    }

    @Test
    void the_statutory_periods_are_those_that_the_clocks_reckon_with() {
        CommittedPage.of("docs/reference/statutory-periods.md").says(PeriodsPage.text());
    }
}
