package org.lianan.authz.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.refusal.Malformed;

/** A filter that cannot be read is a mistake of the sender; by itself the server would answer that nothing was found. */
@Provider
public class QueryParameters implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        var name = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst();
        return name.flatMap(parameter -> reader(type).map(read -> new Reading<>(parameter, read)))
                .orElse(null);
    }

    private static <T> Optional<Function<String, T>> reader(Class<T> type) {
        if (type.isEnum()) {
            return Optional.of(text -> Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(text))
                    .findFirst()
                    .orElseThrow(IllegalArgumentException::new));
        }
        return type == Integer.class ? Optional.of(text -> type.cast(Integer.valueOf(text))) : Optional.empty();
    }

    private record Reading<T>(String parameter, Function<String, T> read) implements ParamConverter<T> {
        @Override
        public @Nullable T fromString(@Nullable String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return read.apply(text);
            } catch (IllegalArgumentException unreadable) {
                throw new Malformed(parameter);
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
