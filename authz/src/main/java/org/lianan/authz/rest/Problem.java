package org.lianan.authz.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Refusal.Fault;
import org.lianan.authz.refusal.Sentence;

/** A refusal as it goes out: {@code application/problem+json} (RFC 9457) with both languages. */
public final class Problem {
    public static final String MEDIA_TYPE = "application/problem+json";

    private Problem() {}

    /** @param language the one that {@code detail} is written in */
    public static Response of(Refusal refusal, UUID requestId, Locale language) {
        var problem = of(
                refusal.kind().status(),
                refusal.code(),
                refusal.sentence(),
                refusal.variables(),
                refusal.faults(),
                requestId,
                language);
        var answer = Response.fromResponse(problem);
        if (refusal.challenge() != null) {
            answer.header("WWW-Authenticate", refusal.challenge());
        }
        var wait = refusal.waitFor();
        if (wait != null) {
            answer.header(HttpHeaders.RETRY_AFTER, Math.max(1, wait.toSeconds()));
        }
        return answer.build();
    }

    static Response of(
            int status,
            String code,
            Sentence sentence,
            Map<String, Object> variables,
            List<Fault> faults,
            UUID requestId,
            Locale language) {
        var body = Json.createObjectBuilder();
        variables.forEach((name, value) -> add(body, name, value));
        body.add("type", "/problems/" + code.toLowerCase(Locale.ROOT).replace('_', '-'))
                .add("title", code)
                .add("status", status)
                .add("code", code)
                .add("detail", language.getLanguage().equals("en") ? sentence.en() : sentence.zh())
                .add("messages", messages(sentence))
                .add("instance", "urn:uuid:" + requestId)
                .add("requestId", requestId.toString());
        if (!faults.isEmpty()) {
            body.add("errors", errors(faults));
        }
        var reply = Response.status(status)
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(body.build().toString());
        return reply.build();
    }

    private static JsonArrayBuilder errors(List<Fault> faults) {
        var errors = Json.createArrayBuilder();
        faults.forEach(fault -> errors.add(Json.createObjectBuilder()
                .add("pointer", fault.pointer())
                .add("code", fault.code())
                .add("messages", messages(fault.sentence()))));
        return errors;
    }

    private static JsonObject messages(Sentence sentence) {
        return Json.createObjectBuilder()
                .add("zh-CN", sentence.zh())
                .add("en", sentence.en())
                .build();
    }

    private static void add(JsonObjectBuilder body, String name, Object value) {
        if (value instanceof Integer number) {
            body.add(name, number);
        } else if (value instanceof Long number) {
            body.add(name, number);
        } else if (value instanceof Boolean bool) {
            body.add(name, bool);
        } else if (value instanceof List<?> list) {
            var array = Json.createArrayBuilder();
            list.forEach(each -> array.add(each.toString()));
            body.add(name, array);
        } else {
            body.add(name, value.toString());
        }
    }
}
