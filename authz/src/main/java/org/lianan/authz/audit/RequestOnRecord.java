package org.lianan.authz.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.authz.refusal.PostingEnded;

/**
 * The one event of this request. A command writes it in its own transaction, so that neither is there without the other;
 * everything else is written when its answer is known and before it goes out.
 */
@RequestScoped
public class RequestOnRecord {
    private static final String ALLOWED = "ALLOWED";

    /** Let through because the officer had opened the case in an emergency. */
    private static final String EMERGENCY = "EMERGENCY";

    private static final int FIRST_REFUSAL = 400;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentCaller caller;

    private @Nullable UUID requestId;
    private AuditEvent.@Nullable What what;
    private @Nullable String decision;
    private boolean isWritten;

    /** A request has arrived at an operation. */
    public void arrived(UUID request, AuditEvent.What asked) {
        requestId = request;
        what = asked;
    }

    public boolean hasArrived() {
        return what != null;
    }

    /** @param outcome ALLOWED, EMERGENCY, HIDDEN, or the rule that denied */
    public void decided(String outcome) {
        decision = outcome;
    }

    /**
     * The command has made something new, which has its id only now.
     *
     * @param told the answer, as JSON
     */
    public void created(String told) {
        if (what != null) {
            what = NewThing.in(told).map(what::with).orElse(what);
        }
    }

    /** The command has been carried out; its event goes into the transaction under way. */
    public void done(int status) {
        if (what == null || isWritten) {
            return;
        }
        write(ALLOWED, status);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // the event is in the transaction already
            }

            @Override
            public void afterCompletion(int outcome) {
                isWritten = outcome == Status.STATUS_COMMITTED;
            }
        });
    }

    /**
     * The answer is about to go out.
     *
     * @param code the code of the refusal, or what else is to be said of the answer
     */
    public void answered(int status, @Nullable String code) {
        if (what == null || isWritten) {
            return;
        }
        isWritten = true;
        try {
            write(outcome(status, code), status);
        } catch (PostingEnded meanwhile) {
            write(meanwhile.code(), meanwhile.kind().status());
            throw meanwhile; // then nobody is answered
        }
    }

    private String outcome(int status, @Nullable String code) {
        if (decision != null && !decision.equals(ALLOWED) && !decision.equals(EMERGENCY)) {
            return decision;
        }
        if (code != null) {
            return code;
        }
        if (status >= FIRST_REFUSAL) {
            return "STATUS_" + status;
        }
        return decision == null ? ALLOWED : decision;
    }

    private void write(String outcome, int status) {
        if (requestId == null || what == null) {
            throw new IllegalStateException("no request has arrived");
        }
        var id = requestId;
        var who = caller.ifSignedIn()
                .map(c -> new AuditEvent.Who(id, c.officer(), c.agency().id()))
                .orElseGet(() -> new AuditEvent.Who(id, caller.officer().orElse(AuditEvent.NOBODY), AuditEvent.NOBODY));
        trail.note(who, caller.actingFor().map(what::insteadOf).orElse(what), outcome, status);
    }
}
