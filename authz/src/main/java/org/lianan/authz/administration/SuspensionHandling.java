package org.lianan.authz.administration;

import static org.lianan.authz.permission.SeparationOfDuties.SOD_7;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.lianan.authz.agency.Officer;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.authz.login.Sessions;
import org.lianan.authz.permission.Involved;

/** Stops an officer at once, by one person, and lets them go on again (policy row 60). */
@ApplicationScoped
@Transactional
public class SuspensionHandling {
    @Inject
    OwnOfficers officers;

    @Inject
    CurrentCaller caller;

    @Inject
    Sessions sessions;

    @Inject
    IdentityOutbox outbox;

    @Inject
    Event<PostingLost> lost;

    /** Everybody of the agency, suspended or not. */
    public List<PostedOfficer> all() {
        var all = officers.all();
        var pending = outbox.pendingAmong(all.stream().map(Officer::officer).toList());
        return all.stream()
                .map(officer -> PostedOfficer.of(officer, pending, caller.get()))
                .toList();
    }

    /** From here on nothing that the officer asks is answered, in whichever session. */
    public PostedOfficer suspend(String name, String reason) {
        var officer = other(name);
        officer.posting()
                .suspend(caller.get().officer(), reason, Clock.systemUTC().instant());
        sessions.endAllOf(name);
        lost.fire(new PostingLost(name, officer.agency()));
        return ordered(officer, true);
    }

    public PostedOfficer reinstate(String name) {
        var officer = other(name);
        officer.posting().reinstate();
        return ordered(officer, false);
    }

    /** The officer signs in again wherever a session was open. */
    public PostedOfficer endSessions(String name) {
        var officer = other(name);
        sessions.endAllOf(name);
        return ordered(officer, true);
    }

    private PostedOfficer ordered(Officer officer, boolean endsSessions) {
        outbox.order(officer.officer(), endsSessions);
        return PostedOfficer.of(officer, Set.of(officer.officer()), caller.get());
    }

    private Officer other(String name) {
        var officer = officers.get(name);
        SOD_7.require(caller.get().officer(), Involved.makers(name));
        return officer;
    }
}
