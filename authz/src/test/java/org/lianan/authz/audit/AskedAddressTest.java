package org.lianan.authz.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AskedAddressTest {
    private static final String CASE = "01999999-1111-7222-8333-444444444444";

    @Test
    void the_pattern_has_no_expressions_in_it() throws NoSuchMethodException {
        var operation = Letters.class.getDeclaredMethod("year");

        assertThat(AskedAddress.pattern("GET", Letters.class, operation))
                .isEqualTo("GET /cases/{caseId}/letters/{year}");
    }

    @Test
    void an_id_is_kept_and_what_else_was_typed_is_not() {
        assertThat(AskedAddress.ids(Map.of("caseId", List.of(CASE), "fileId", List.of("320684199001011234"))))
                .isEqualTo("caseId=" + CASE);
        assertThat(AskedAddress.ids(Map.of("caseId", List.of("x\r\nALLOWED")))).isEmpty();
        assertThat(AskedAddress.ids(Map.of("officer", List.of("haimen.chen")))).isEqualTo("officer=haimen.chen");
        assertThat(AskedAddress.ids(Map.of("officer", List.of("320684199001011234"))))
                .isEmpty();
    }

    @Test
    void the_case_is_read_as_the_gate_reads_it() {
        assertThat(AskedAddress.caseId(Map.of("caseId", List.of(CASE.toUpperCase()))))
                .hasToString(CASE);
        assertThat(AskedAddress.caseId(Map.of("caseId", List.of("none")))).isNull();
        assertThat(AskedAddress.caseId(Map.of())).isNull();
    }

    @Path("cases/{caseId}/letters")
    static class Letters {
        @Path("{year: [0-9]{4}}")
        void year() {}
    }
}
