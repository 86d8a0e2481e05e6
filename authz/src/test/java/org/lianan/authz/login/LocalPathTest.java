package org.lianan.authz.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @Test
    void after_signing_in_the_officer_is_back_where_they_wanted_to_go() {
        assertThat(LoginServlet.localPath("/cases/1?tab=evidence")).isEqualTo("/cases/1?tab=evidence");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/ok\r\nSet-Cookie: a=b",
                "/login?returnTo=/login",
                "cases"
            })
    void but_never_on_another_site(String wanted) {
        assertThat(LoginServlet.localPath(wanted)).isEqualTo("/");
    }
}
