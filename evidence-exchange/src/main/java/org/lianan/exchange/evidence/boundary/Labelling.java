package org.lianan.exchange.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.agency.Agencies;
import org.lianan.authz.agency.Officers;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Caller;
import org.lianan.authz.caller.Role;
import org.lianan.authz.label.Audience;
import org.lianan.authz.label.Label;
import org.lianan.authz.label.StateSecret;
import org.lianan.authz.refusal.NotValid;
import org.lianan.authz.refusal.Sentence;
import org.lianan.exchange.evidence.entity.SealingByHead;
import org.lianan.exchange.evidence.entity.StateSecretRefused;

/** Reads the label that an officer gives, and refuses what must not be here at all. */
@ApplicationScoped
public class Labelling {

    @Inject
    Agencies agencies;

    @Inject
    Officers officers;

    /** The label that was given for an item of the caller's agency; what nobody labels is internal. */
    public Label of(@Nullable GivenLabel given, Caller caller) {
        if (given == null) return Label.INTERNAL;
        if (given.stateSecret() != null) throw new StateSecretRefused();
        var label = given.label();
        requireKnown(label.audience(), caller.agency());
        if (label.audience().kind() == Audience.Kind.SEALED && !caller.roles().contains(Role.UNIT_HEAD))
            throw new SealingByHead();
        return label;
    }

    /** Refuses, before anything is kept, what one of these texts marks as a state secret. */
    public static void refuseMarked(@Nullable String... texts) {
        if (Stream.of(texts)
                .filter(Objects::nonNull)
                .anyMatch(text -> StateSecret.markOf(text).isPresent())) throw new StateSecretRefused();
    }

    private void requireKnown(Audience audience, AgencyId owner) {
        switch (audience.kind()) {
            case CASE, TEAM -> {}
            case AGENCIES -> audience.names().forEach(this::requireAgency);
            case SEALED -> {
                if (audience.names().isEmpty())
                    throw notKnown("REQUIRED", Sentence.of("请至少指定一名人员。", "Name at least one officer."));
                audience.names().forEach(name -> requireOfficer(name, owner));
            }
        }
    }

    private void requireAgency(String id) {
        try {
            if (agencies.find(new AgencyId(id)).isPresent()) return;
        } catch (IllegalArgumentException malformed) {
            throw noSuchAgency();
        }
        throw noSuchAgency();
    }

    private void requireOfficer(String name, AgencyId owner) {
        if (officers.find(name)
                .filter(officer -> officer.agency().equals(owner))
                .isEmpty())
            throw notKnown("OFFICER_UNKNOWN", Sentence.of("本单位没有这名人员。", "There is no such officer in your agency."));
    }

    private static NotValid noSuchAgency() {
        return notKnown("AGENCY_UNKNOWN", Sentence.of("没有这个单位。", "There is no such agency."));
    }

    private static NotValid notKnown(String code, Sentence sentence) {
        return new NotValid("/label/names", code, sentence);
    }
}
