package org.lianan.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.lianan.system.ThePortal.Answer;

/** What every refusal has, whatever was wrong: a problem with a code and a message in both languages. */
final class Refused {
    private final Answer answer;

    private Refused(Answer answer) {
        this.answer = answer;
    }

    static Refused with(int status, String code, Answer answer) {
        answer.is(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.code()).as("code of %s", answer.text()).isEqualTo(code);
        assertThat(answer.body().at("/status").asInt()).isEqualTo(status);
        assertThat(answer.at("/type"))
                .isEqualTo("/problems/" + code.toLowerCase().replace('_', '-'));
        assertThat(answer.at("/detail")).isNotBlank();
        assertThat(answer.at("/requestId")).isNotBlank();
        isSaidInBothLanguages(answer, "");
        for (int n = 0; n < answer.body().at("/errors").size(); n++) {
            assertThat(answer.at("/errors/" + n + "/code")).isNotBlank();
            isSaidInBothLanguages(answer, "/errors/" + n);
        }
        return new Refused(answer);
    }

    /** Names the wrong place of the body by its JSON pointer. */
    Refused at(String pointer, String code) {
        assertThat(answer.body().at("/errors"))
                .as("errors of %s", answer.text())
                .anySatisfy(error -> {
                    assertThat(error.at("/pointer").asText()).isEqualTo(pointer);
                    assertThat(error.at("/code").asText()).isEqualTo(code);
                });
        return this;
    }

    /** For what must not be repeated, because problems are read over shoulders and kept in logs. */
    Refused doesNotSay(String secret) {
        assertThat(answer.text()).doesNotContain(secret);
        return this;
    }

    Answer answer() {
        return answer;
    }

    private static void isSaidInBothLanguages(Answer answer, String at) {
        assertThat(answer.at(at + "/messages/zh-CN")).containsPattern("\\p{IsHan}");
        assertThat(answer.at(at + "/messages/en"))
                .containsPattern("[A-Za-z]{3}")
                .doesNotContainPattern("\\p{IsHan}");
    }
}
