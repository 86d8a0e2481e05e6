package org.lianan.launcher.drill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianan.launcher.Settings;

class ExplainedTest {

    private static final String PAGE = """
            | tool | finding | place | why it stays |
            |---|---|---|---|
            | wapiti | Secure Flag cookie | `/` | TLS ends in front |
            | wapiti | Internal Server Error | `/api/cases/*/timeline` | looked at |
            | sqlmap | injection in query | `/api/cases` | |
            """;

    private final Explained explained = Explained.of(PAGE);

    @Test
    void a_finding_is_explained_by_the_row_of_its_tool_its_name_and_its_place() {
        assertThat(explained.covers(new Finding("wapiti", "Secure Flag cookie", "/")))
                .isTrue();
        assertThat(explained.covers(new Finding(
                        "wapiti",
                        "Internal Server Error",
                        "/api/cases/0192f000-0000-7000-8000-000000000001/timeline?a=1")))
                .isTrue();
        assertThat(explained.covers(new Finding("wapiti", "Secure Flag cookie", "/cases")))
                .isFalse();
        assertThat(explained.covers(new Finding("wapiti", "SQL Injection", "/")))
                .isFalse();
        assertThat(explained.covers(new Finding("testssl", "Secure Flag cookie", "/")))
                .isFalse();
    }

    @Test
    void a_row_without_a_reason_explains_nothing() {
        assertThat(explained.covers(new Finding("sqlmap", "injection in query", "/api/cases")))
                .isFalse();
    }

    @Test
    void the_page_in_the_repository_can_be_read() {
        assertThat(Explained.in(Settings.checkout()).rows())
                .allSatisfy(row -> assertThat(row.what()).isNotBlank());
    }
}
