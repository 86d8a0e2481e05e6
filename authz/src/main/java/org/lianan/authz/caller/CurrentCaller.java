package org.lianan.authz.caller;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.refusal.NotSignedIn;
import org.lianan.authz.refusal.PostingEnded;

/** The caller of the request that is being served; filled by the login mechanism, read by everybody else. */
@RequestScoped
public class CurrentCaller {
    private @Nullable Caller caller;
    private @Nullable String withoutPosting;
    private @Nullable String actingFor;

    /** The caller, or the refusal {@link NotSignedIn} or {@link PostingEnded}. */
    public Caller get() {
        if (withoutPosting != null) {
            throw new PostingEnded();
        }
        if (caller == null) {
            throw new NotSignedIn();
        }
        return caller;
    }

    public Optional<Caller> ifSignedIn() {
        return Optional.ofNullable(caller);
    }

    public void is(Caller signedIn) {
        caller = signedIn;
    }

    /** Somebody has signed in who has no posting, or not any more: known by name, entitled to nothing. */
    public void isWithoutPosting(String officer) {
        caller = null;
        withoutPosting = officer;
    }

    /** What is asked is not in the own roles, but in what this officer has lent. */
    public void actsFor(String delegator) {
        actingFor = delegator;
    }

    /** In whose place the caller acts in this request, for the record. */
    public Optional<String> actingFor() {
        return Optional.ofNullable(actingFor);
    }

    /** The name for the record, also of somebody who is entitled to nothing. */
    public Optional<String> officer() {
        return caller == null ? Optional.ofNullable(withoutPosting) : Optional.of(caller.officer());
    }
}
