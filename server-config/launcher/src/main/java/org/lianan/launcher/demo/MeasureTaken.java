package org.lianan.launcher.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A measure in a case (措施): seizure, registration hold, delisting by the platform. */
final class MeasureTaken {

    private final CaseFolder folder;
    private String id = "";

    MeasureTaken(CaseFolder folder) {
        this.folder = folder;
    }

    /** Two officers take it at a place; the period that limits it ends on this day. */
    void take(Desk officer, String kind, String documentNo, String place, Goods goods, String dueOn, Desk... officers) {
        record(
                officer,
                dueOn,
                Map.of(
                        "kind",
                        kind,
                        "takenAt",
                        folder.stage().now(),
                        "place",
                        place,
                        "documentNo",
                        documentNo,
                        "officers",
                        CaseFolder.names(officers),
                        "items",
                        List.of(goods)));
    }

    /** 通知平台下架: the platform among the parties is asked, and publishes what it did by this day. */
    void askPlatform(Desk officer, String documentNo, String dueOn, Desk... officers) {
        record(
                officer,
                dueOn,
                Map.of(
                        "kind", "PLATFORM_DELISTING",
                        "takenAt", folder.stage().now(),
                        "documentNo", documentNo,
                        "officers", CaseFolder.names(officers),
                        "platformParty", folder.party(officer, "PLATFORM")));
    }

    void platformPublished(Desk officer, String on) {
        take(officer, "platform-report", Map.of("publishedOn", on));
    }

    void approve(Desk leader) {
        take(leader, "approval", Map.of());
    }

    /** Extended by the leader until this day. */
    void extend(Desk leader, String reason, String dueOn) {
        expectDueOn(dueOn, take(leader, "extension", Map.of("reason", reason)));
    }

    void lift(Desk leader) {
        take(leader, "lifting", Map.of());
    }

    private void record(Desk officer, String dueOn, Object command) {
        Reply taken = officer.create(folder.path() + "/measures", command);
        id = taken.id();
        expectDueOn(dueOn, taken);
    }

    private void expectDueOn(String day, Reply reply) {
        folder.stage().expect("the measure ends", day, reply.at("/due/dueOn"));
    }

    private Reply take(Desk officer, String step, Object command) {
        Optional<String> version = officer.look(folder.path() + "/measures")
                .each("/items")
                .filter(measure -> measure.at("/id").asText().equals(id))
                .map(measure -> measure.at("/version").asText())
                .findFirst();
        return officer.take(folder.path() + "/measures/" + id, step, version, command);
    }
}
