package org.lianan.authz.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor looks for; what is null is not asked about.
 *
 * @param agency whose officers; null for all, which only the auditors of the node may ask
 */
public record AuditFilters(
        @Nullable String agency,
        @Nullable String officer,
        @Nullable String action,
        @Nullable String outcome,
        @Nullable UUID caseId,
        @Nullable Instant from,
        @Nullable Instant to) {
    /** The conditions on {@code e}, each with a leading {@code and}. */
    String conditions() {
        var conditions = new StringBuilder();
        parameters()
                .keySet()
                .forEach(name -> conditions.append(
                        switch (name) {
                            case "from" -> " and e.at >= :from";
                            case "to" -> " and e.at < :to";
                            default -> " and e." + name + " = :" + name;
                        }));
        return conditions.toString();
    }

    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        put(parameters, "agency", agency);
        put(parameters, "officer", officer);
        put(parameters, "action", action);
        put(parameters, "outcome", outcome);
        put(parameters, "caseId", caseId);
        put(parameters, "from", from);
        put(parameters, "to", to);
        return parameters;
    }

    JsonObject json() {
        var json = Json.createObjectBuilder();
        parameters().forEach((name, value) -> json.add(name, value.toString()));
        return json.build();
    }

    static AuditFilters of(JsonObject json) {
        var caseId = json.getString("caseId", null);
        return new AuditFilters(
                json.getString("agency", null),
                json.getString("officer", null),
                json.getString("action", null),
                json.getString("outcome", null),
                caseId == null ? null : UUID.fromString(caseId),
                instant(json.getString("from", null)),
                instant(json.getString("to", null)));
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
