package org.lianan.authz.audit;

import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What of an address may be recorded: the pattern of the operation, and those of its ids that have the form of one. What
 * an officer or an attacker typed into an address is not known to be harmless, and stays out.
 */
public final class AskedAddress {
    private static final Pattern NAME_FORM = Pattern.compile("[a-z][a-z0-9]{0,30}([.-][a-z0-9]{1,30}){0,3}");
    private static final List<String> OF_THE_DIRECTORY = List.of("officer", "agency", "id");
    private static final Pattern EXPRESSION = Pattern.compile("\\{\\s*(\\w+)\\s*:(?:[^{}]|\\{[^{}]*})*}");

    private AskedAddress() {}

    /** Such as {@code GET /cases/{caseId}/timeline}. */
    public static String pattern(String httpMethod, Class<?> resource, Method operation) {
        var pattern = new StringBuilder(httpMethod).append(' ');
        append(pattern, resource.getAnnotation(Path.class));
        append(pattern, operation.getAnnotation(Path.class));
        return pattern.toString();
    }

    /** Those of the ids in the address that are well formed. */
    public static String ids(Map<String, List<String>> parameters) {
        var ids = new TreeMap<String, String>();
        parameters.forEach((name, values) ->
                values.stream().findFirst().flatMap(value -> id(name, value)).ifPresent(id -> ids.put(name, id)));
        return ids.entrySet().stream()
                .map(id -> id.getKey() + "=" + id.getValue())
                .collect(Collectors.joining(" "));
    }

    /** The case in the address, if its id is well formed; read as the gate reads it. */
    public static @Nullable UUID caseId(Map<String, List<String>> parameters) {
        return parameters.getOrDefault("caseId", List.of()).stream()
                .findFirst()
                .flatMap(AskedAddress::uuid)
                .orElse(null);
    }

    private static Optional<String> id(String name, String value) {
        return OF_THE_DIRECTORY.contains(name) && NAME_FORM.matcher(value).matches()
                ? Optional.of(value)
                : uuid(value).map(UUID::toString);
    }

    private static Optional<UUID> uuid(String value) {
        try {
            return Optional.of(UUID.fromString(value));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static void append(StringBuilder pattern, @Nullable Path path) {
        if (path == null) {
            return;
        }
        var part = EXPRESSION.matcher(path.value()).replaceAll("{$1}");
        part = part.startsWith("/") ? part.substring(1) : part;
        if (!part.isEmpty()) {
            pattern.append('/').append(part);
        }
    }
}
