package org.lianan.authz.rest;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.HandlesTypes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Requires;

/**
 * Looks at every resource before the portal opens: one whose method declares no action, or an action on a case without
 * naming the case in its path, is a fault of the portal, and the portal does not start with it.
 */
@HandlesTypes(Path.class)
public final class UndeclaredActions implements ServletContainerInitializer {
    @Override
    public void onStartup(@Nullable Set<Class<?>> resources, ServletContext context) {
        var undeclared = in(resources == null ? Set.of() : resources);
        if (!undeclared.isEmpty()) {
            throw new IllegalStateException("These resource methods do not declare what they require: " + undeclared);
        }
    }

    static List<String> in(Set<Class<?>> resources) {
        return resources.stream()
                .filter(resource -> resource.getName().startsWith("org.lianan."))
                .flatMap(UndeclaredActions::in)
                .sorted()
                .toList();
    }

    private static Stream<String> in(Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .filter(UndeclaredActions::isOperation)
                .filter(method -> !isDeclared(resource, method))
                .map(method -> resource.getName() + "." + method.getName());
    }

    private static boolean isOperation(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    private static boolean isDeclared(Class<?> resource, Method method) {
        var requires = method.getAnnotation(Requires.class);
        return requires != null
                && (!requires.value().concernsCase() || path(resource, method).contains("{caseId}"));
    }

    private static String path(Class<?> resource, Method method) {
        var outer = resource.getAnnotation(Path.class);
        var inner = method.getAnnotation(Path.class);
        return (outer == null ? "" : outer.value()) + "/" + (inner == null ? "" : inner.value());
    }
}
