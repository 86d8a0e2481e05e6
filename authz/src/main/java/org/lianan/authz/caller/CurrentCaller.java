package org.lianan.authz.caller;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.refusal.NotSignedIn;

/** The caller of the request that is being served; filled by the login mechanism, read by everybody else. */
@RequestScoped
public class CurrentCaller {
    private @Nullable Caller caller;

    /** The caller, or the refusal {@link NotSignedIn}. */
    public Caller get() {
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
}
