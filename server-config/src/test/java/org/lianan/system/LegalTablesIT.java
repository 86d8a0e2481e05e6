package org.lianan.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import org.junit.jupiter.api.Test;
import org.lianan.system.ThePortal.Desk;

/** What the law and the state publish, as an officer looks it up. */
class LegalTablesIT {
    private final Desk chen = ThePortal.as("haimen.chen");

    @Test
    void every_period_names_its_length_its_article_and_when_it_is_law() {
        var periods = chen.get("/api/rules/periods").is(200).body().at("/items");
        assertThat(periods).isNotEmpty().allSatisfy(period -> {
            assertThat(period.at("/length").asInt()).isPositive();
            assertThat(period.at("/zh").asText()).isNotBlank();
            assertThat(period.at("/en").asText()).isNotBlank();
            assertThat(period.at("/basis/zh").asText()).isNotBlank();
            assertThat(period.at("/validFrom").asText()).matches("\\d{4}-\\d{2}-\\d{2}");
        });
        assertThat(periods).anySatisfy(period -> {
            assertThat(period.at("/code").asText()).isEqualTo("C_ASSIST");
            assertThat(period.at("/length").asInt()).isEqualTo(15);
            assertThat(period.at("/unit").asText()).isEqualTo("WORKING_DAYS");
            assertThat(period.at("/basis/en").asText()).isEqualTo("SAMR Order 2 (penalty procedure), art. 45");
        });
    }

    @Test
    void the_calendar_of_a_published_year_names_its_source() {
        var year = chen.get("/api/calendar/2026").is(200);
        assertThat(year.at("/papers/0")).startsWith("https://www.gov.cn/");
        assertThat(year.body().at("/days")).anySatisfy(day -> {
            assertThat(day.at("/date").asText()).isEqualTo("2026-10-01");
            assertThat(day.at("/off").asBoolean()).isTrue();
        });
    }

    @Test
    void the_calendar_of_an_unpublished_year_is_refused_and_says_which_years_are_known() {
        var refused = chen.get("/api/calendar/2031");
        Refused.with(404, "CALENDAR_NOT_PUBLISHED", refused);
        assertThat(refused.at("/year")).isEqualTo("2031");
        assertThat(refused.body().at("/known").toString()).contains("2026");
    }

    @Test
    void divisions_are_found_by_name_or_code_and_no_more_than_asked_for() {
        var found = chen.get("/api/divisions?query=" + URLEncoder.encode("海门", UTF_8))
                .is(200);
        assertThat(found.at("/items/0/code")).isEqualTo("320614");
        assertThat(found.at("/items/0/fullName")).isEqualTo("江苏省南通市海门区");
        assertThat(chen.get("/api/divisions?query=3206&limit=1").is(200).body().at("/items"))
                .hasSize(1);
    }

    @Test
    void the_tables_are_open_to_whoever_has_signed_in_and_to_nobody_else() {
        ThePortal.as("haimenpolice.zhao").get("/api/rules/periods").is(200);
        ThePortal.as("node.audit").get("/api/calendar/2026").is(200);
        Refused.with(401, "NOT_SIGNED_IN", ThePortal.nobody().get("/api/rules/periods"));
    }
}
