package org.lianan.authz.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** An event as one line of JSON with a fixed order: what the chain digests and what an export holds. */
final class EventLine {
    private EventLine() {}

    static String of(AuditEvent event) {
        return json(event).toString();
    }

    static JsonObject json(AuditEvent event) {
        var line = Json.createObjectBuilder()
                .add("id", event.id().toString())
                .add("at", event.at().toString())
                .add("request", event.requestId().toString())
                .add("officer", event.officer())
                .add("agency", event.agency())
                .add("action", event.action())
                .add("object", event.object())
                .add("outcome", event.outcome());
        event.caseId().ifPresent(caseId -> line.add("case", caseId.toString()));
        event.ids().ifPresent(ids -> line.add("ids", ids));
        event.status().ifPresent(status -> line.add("status", status));
        return line.build();
    }
}
