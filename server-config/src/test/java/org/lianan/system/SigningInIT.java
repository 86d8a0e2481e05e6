package org.lianan.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who may come in, and how everybody else is told. */
class SigningInIT {
    @Test
    void without_a_token_the_api_answers_401_and_never_redirects() {
        var answer = ThePortal.nobody().get("/api/me").is(401);
        assertThat(answer.code()).isEqualTo("NOT_SIGNED_IN");
        assertThat(answer.at("/messages/zh-CN")).isNotBlank();
        assertThat(answer.at("/messages/en")).isNotBlank();
    }

    @Test
    void an_officer_is_who_keycloak_says_they_are() {
        var me = ThePortal.as("haimen.chen").get("/api/me").is(200);
        assertThat(me.at("/officer")).isEqualTo("haimen.chen");
        assertThat(me.at("/agency/id")).isEqualTo("js-haimen");
        assertThat(me.body().at("/roles").toString()).contains("CASE_OFFICER");
    }

    @Test
    void a_forged_token_is_nobody() {
        var desk = ThePortal.nobody();
        var forged = "eyJhbGciOiJub25lIn0.eyJwcmVmZXJyZWRfdXNlcm5hbWUiOiJzYW1yIn0.";
        desk.send(desk.request("/api/me")
                        .header("Authorization", "Bearer " + forged)
                        .GET())
                .is(401);
    }

    @Test
    void the_directory_lists_the_agencies_of_the_state_and_not_our_machines() {
        var agencies = ThePortal.as("haimen.chen").get("/api/agencies").is(200).text();
        assertThat(agencies).contains("js-haimen", "zj-yuhang", "gd-baiyun").doesNotContain("NODE");
    }

    @Test
    void an_officer_may_not_provision_the_directory() {
        ThePortal.as("haimen.chen").put("/api/agencies/js-haimen", """
                        {"name":"x","nameEn":"x","level":"COUNTY","kind":"REGULATOR"}
                        """).is(403);
    }
}
