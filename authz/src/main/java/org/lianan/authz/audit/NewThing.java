package org.lianan.authz.audit;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a command has brought into being, read from what the officer was told of it: ids, and nothing else of it. */
record NewThing(@Nullable UUID id, @Nullable UUID caseId) {
    static Optional<NewThing> in(String told) {
        try (var reader = Json.createReader(new StringReader(told))) {
            var thing = reader.readObject();
            return Optional.of(new NewThing(id(thing, "id"), id(thing, "caseId")));
        } catch (JsonException notAnObject) {
            return Optional.empty();
        }
    }

    private static @Nullable UUID id(JsonObject thing, String name) {
        try {
            return UUID.fromString(thing.getString(name, ""));
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
