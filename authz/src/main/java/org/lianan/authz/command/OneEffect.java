package org.lianan.authz.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.audit.RequestOnRecord;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.authz.refusal.IdempotencyKeyReused;

/** Runs a command and keeps its answer in one transaction, or gives the answer that was kept. */
@ApplicationScoped
public class OneEffect {
    @Inject
    StoredReplies replies;

    @Inject
    CurrentCaller caller;

    @Inject
    Jsonb jsonb;

    @Inject
    RequestOnRecord onRecord;

    @Transactional
    public @Nullable Object of(String key, byte[] digest, Callable<@Nullable Object> command) throws Exception {
        var officer = caller.get().officer();
        var earlier = replies.claim(officer, key, digest, Clock.systemUTC().instant());
        if (earlier.isPresent()) {
            throw new Repeated(earlier.get(), digest);
        }
        var answer = command.call();
        var told = keep(officer, key, answer);
        if (status(answer) == Response.Status.CREATED.getStatusCode() && told != null) {
            onRecord.created(told);
        }
        onRecord.done(status(answer));
        return answer;
    }

    /** Runs a command that its version keeps from having a second effect. */
    @Transactional
    public @Nullable Object guarded(Callable<@Nullable Object> command) throws Exception {
        var answer = command.call();
        onRecord.done(status(answer));
        return answer;
    }

    private static int status(@Nullable Object answer) {
        if (answer instanceof Response response) {
            return response.getStatus();
        }
        return (answer == null ? Response.Status.NO_CONTENT : Response.Status.OK).getStatusCode();
    }

    /** Keeps the answer for repeats, and says how it reads. */
    private @Nullable String keep(String officer, String key, @Nullable Object answer) {
        var entity = answer instanceof Response response ? response.getEntity() : answer;
        var told = entity == null ? null : jsonb.toJson(entity);
        replies.keep(
                officer, key, status(answer), entity instanceof Versioned versioned ? versioned.version() : null, told);
        return told;
    }

    /** Leaves the command undone and answers what it answered the first time. */
    static final class Repeated extends WebApplicationException {
        private static final long serialVersionUID = 1L;

        Repeated(StoredReply earlier, byte[] digest) {
            super(reply(earlier, digest));
        }

        private static Response reply(StoredReply earlier, byte[] digest) {
            if (!earlier.answers(digest)) {
                throw new IdempotencyKeyReused();
            }
            var reply = Response.status(earlier.status()).header("Idempotency-Replayed", "true");
            if (earlier.version() != null) {
                reply.header(HttpHeaders.ETAG, Versions.tag(earlier.version()));
            }
            if (earlier.body() != null) {
                reply.entity(earlier.body()).type(MediaType.APPLICATION_JSON_TYPE);
            }
            return reply.build();
        }
    }
}
