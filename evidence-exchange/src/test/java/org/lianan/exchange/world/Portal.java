package org.lianan.exchange.world;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.authz.caller.Role;
import org.lianan.authz.permission.CaseStandings;
import org.lianan.authz.wall.Wall;
import org.lianan.casework.casefile.control.StandingsFromParticipations;
import org.lianan.exchange.custody.control.LogKeys;
import org.lianan.exchange.evidence.boundary.RecognitionsOfEvidence;
import org.lianan.exchange.evidence.control.ContentStore;
import org.lianan.exchange.evidence.control.ContentStoreOnDisk;
import org.lianan.exchange.recognition.boundary.RecognitionHandling;
import org.lianan.exchange.recognition.boundary.RecognitionViews;

/**
 * The portal's own beans on a real database, wired without a server: fields that are injected there are set here, and what would
 * be one request runs as one transaction. Time stands still until a test moves it.
 */
public final class Portal {

    private static final Map<Class<?>, Class<?>> ANSWERED_BY = Map.of(
            CaseStandings.class, StandingsFromParticipations.class,
            RecognitionsOfEvidence.class, RecognitionViews.class);

    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final CurrentCaller current = new CurrentCaller();
    private final ThreadLocal<EntityManager> em = new ThreadLocal<>();
    private final EntityManager inTransaction = transactional();
    private final MovableClock clock = new MovableClock();

    public Portal(Path folder) {
        try {
            beans.put(
                    ContentStore.class,
                    new ContentStoreOnDisk(
                            Files.createDirectories(folder.resolve("store")).toString()));
            beans.put(LogKeys.class, new LogKeys(folder.resolve("keys").toString(), "lianan.test/log"));
            beans.put(CurrentCaller.class, current);
            beans.put(Clock.class, clock);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public void isNow(Instant now) {
        clock.now = now;
    }

    public Instant now() {
        return clock.now;
    }

    /** Whoever acts from here on. */
    public void as(String officer, String agency, Role... roles) {
        current.is(new Caller(officer, officer, new AgencyId(agency), Set.of(roles), null));
    }

    /** Runs one request. */
    public <T> T request(Supplier<T> act) {
        var fresh = TestDatabase.factory().createEntityManager();
        em.set(fresh);
        fresh.getTransaction().begin();
        try {
            bean(Wall.class).raise();
            var result = act.get();
            fresh.getTransaction().commit();
            return result;
        } finally {
            if (fresh.getTransaction().isActive()) fresh.getTransaction().rollback();
            fresh.close();
            em.remove();
        }
    }

    public void request(Runnable act) {
        request(() -> {
            act.run();
            return null;
        });
    }

    public EntityManager em() {
        return inTransaction;
    }

    /** The bean of this type with everything that it needs. */
    public <T> T bean(Class<T> type) {
        var known = beans.get(type);
        if (known != null) return type.cast(known);
        try {
            var actual = ANSWERED_BY.getOrDefault(type, type);
            var made = beans.get(actual);
            if (made == null) {
                var constructor = actual.getDeclaredConstructor();
                constructor.setAccessible(true);
                made = constructor.newInstance();
                beans.put(actual, made);
            }
            beans.put(type, made);
            for (Class<?> c = actual; c != null; c = c.getSuperclass()) {
                for (var field : c.getDeclaredFields()) inject(made, field);
            }
            return type.cast(made);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot wire " + type, e);
        }
    }

    private void inject(Object bean, Field field) throws IllegalAccessException {
        if (Modifier.isStatic(field.getModifiers())) return;
        field.setAccessible(true);
        if (field.isAnnotationPresent(PersistenceContext.class)) field.set(bean, inTransaction);
        else if (field.isAnnotationPresent(Inject.class) && field.getType() == Event.class) field.set(bean, new Told());
        else if (field.isAnnotationPresent(Inject.class)) field.set(bean, bean(field.getType()));
    }

    private EntityManager transactional() {
        return (EntityManager) Proxy.newProxyInstance(
                Portal.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    var actual = em.get();
                    if (actual == null) throw new IllegalStateException("outside of a request");
                    try {
                        return method.invoke(actual, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Tells recognition what evidence has to tell; nobody else listens in these tests. */
    private final class Told implements Event<Object> {

        @Override
        public void fire(Object event) {
            var listener = bean(RecognitionHandling.class);
            for (var method : RecognitionHandling.class.getDeclaredMethods()) {
                if (method.getParameterCount() == 1
                        && method.getParameters()[0].isAnnotationPresent(Observes.class)
                        && method.getParameterTypes()[0].isInstance(event)) {
                    try {
                        method.setAccessible(true);
                        method.invoke(listener, event);
                    } catch (InvocationTargetException e) {
                        if (e.getCause() instanceof RuntimeException refused) throw refused;
                        throw new IllegalStateException(e.getCause());
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        }

        @Override
        public <U extends Object> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends Object> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<Object> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends Object> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends Object> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class MovableClock extends Clock {

        private Instant now = Instant.parse("2026-05-07T02:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
