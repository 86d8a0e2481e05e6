package org.lianan.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the portal itself says it can be asked: the operations of its published OpenAPI document. */
final class ApiOperations {
    /** One of them, as {@code POST /api/cases/{caseId}/grants}. */
    record Operation(String method, String path) implements Comparable<Operation> {
        boolean concernsCase() {
            return path.contains("{caseId}");
        }

        boolean isRead() {
            return method.equals("GET") || method.equals("HEAD");
        }

        @Override
        public int compareTo(Operation other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private ApiOperations() {}

    static List<Operation> all() {
        var found = new ArrayList<Operation>();
        var request = ThePortal.as("haimen.chen").request("/openapi").header("Accept", "application/json");
        ThePortal.as("haimen.chen")
                .send(request.GET())
                .is(200)
                .body()
                .at("/paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (List.of("get", "head", "post", "put", "delete", "patch").contains(method)) {
                        found.add(new Operation(method.toUpperCase(Locale.ROOT), path.getKey()));
                    }
                }));
        return found.stream().sorted().toList();
    }
}
