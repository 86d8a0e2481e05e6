package org.lianan.authz.wall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Supplier;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.authz.label.Category;
import org.lianan.authz.label.Clearance;
import org.lianan.authz.refusal.PostingEnded;

/**
 * The row policies of the database (行级安全) as the portal meets them: each transaction says for which agency it works,
 * and what it does beyond that agency it does as a named part of the portal or in the name of another agency. Both end
 * with the transaction. Without either the database hands out nothing.
 */
@ApplicationScoped
public class Wall {
    private static final String AGENCY = "app.agency";
    private static final String SYSTEM = "app.system";

    @PersistenceContext(unitName = "portal")
    EntityManager em;

    @Inject
    CurrentCaller caller;

    /**
     * Lets the transaction that has just begun work for the caller and the caller's agency, with what the caller's roles open
     * of labelled items; where nobody is signed in, for none.
     */
    public void raise() {
        caller.ifSignedIn().ifPresent(who -> {
            if (!isRaisedFor(who)) {
                caller.isWithoutPosting(who.officer());
                throw new PostingEnded();
            }
        });
    }

    /**
     * Takes the agency from the posting as it stands now: what a request found at its door may have ended since. A machine
     * has no posting and works for its own agency.
     */
    private boolean isRaisedFor(Caller who) {
        var clearance = Clearance.of(who.roles(), false);
        var posting = who.posting();
        return !em.createNativeQuery("""
                        SELECT set_config('app.agency', w.agency, true), set_config('app.who', :who, true),
                               set_config('app.knows', :knows, true), set_config('app.reads', :reads, true)
                          FROM (SELECT p.agency FROM authz.posting p
                                 WHERE p.id = cast(nullif(:posting, '') AS uuid) AND p.until IS NULL AND p.suspended_at IS NULL
                                UNION ALL SELECT :agency WHERE :posting = '') w""", Object[].class)
                .setParameter("posting", posting == null ? "" : posting.toString())
                .setParameter("agency", who.agency().id())
                .setParameter("who", String.join(",", who.names()))
                .setParameter("knows", Category.letters(clearance.known()))
                .setParameter("reads", Category.letters(clearance.read()))
                .getResultList()
                .isEmpty();
    }

    /** Does something as this part of the portal, besides what the caller's agency may. */
    public <T> T as(Principal principal, Supplier<T> act) {
        return under(SYSTEM, principal.setting(), act);
    }

    public void as(Principal principal, Runnable act) {
        as(principal, () -> {
            act.run();
            return principal;
        });
    }

    /** Does something that becomes the other agency's own, as if that agency did it. */
    public <T> T inTheNameOf(AgencyId agency, Supplier<T> act) {
        return under(AGENCY, agency.id(), act);
    }

    /** What was begun before is written before, what is done inside is written inside; a failure undoes all of it anyway. */
    private <T> T under(String setting, String value, Supplier<T> act) {
        em.flush();
        var before = read(setting);
        set(setting, value);
        var result = act.get();
        em.flush();
        set(setting, before);
        return result;
    }

    private String read(String setting) {
        return (String) em.createNativeQuery("SELECT coalesce(current_setting(:setting, true), '')", String.class)
                .setParameter("setting", setting)
                .getSingleResult();
    }

    private void set(String setting, String value) {
        em.createNativeQuery("SELECT set_config(:setting, :value, true)", String.class)
                .setParameter("setting", setting)
                .setParameter("value", value)
                .getSingleResult();
    }
}
