package org.lianan.launcher.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One case of the demo (案件), from the moment at which it is registered. */
final class CaseFolder {

    private final Stage stage;
    private String id = "";

    CaseFolder(Stage stage) {
        this.stage = stage;
    }

    Stage stage() {
        return stage;
    }

    String path() {
        return "/api/cases/" + id;
    }

    /** A slip of the 12315 line becomes a case, and a complaint beside it where it holds one. */
    void register(Desk officer, Lead.Slip slip) {
        id = officer.create("/api/slips", slip).at("/caseId");
    }

    void open(Desk officer, Lead.Found found) {
        id = officer.create("/api/cases", found).id();
    }

    /** This case begins with what another agency found in its own. */
    void comesFrom(CaseFolder origin, Desk officer, String to, String title, String facts, String charge) {
        id = officer.create(
                        origin.path() + "/lead-forwardings",
                        Map.of("to", to, "title", title, "facts", facts, "chargeCode", charge))
                .at("/caseId");
    }

    Reply acceptComplaint(Desk officer) {
        return complaint(officer, "acceptance", Map.of());
    }

    Reply endMediation(Desk officer, String outcome) {
        return complaint(officer, "mediation-end", Map.of("outcome", outcome));
    }

    /** The head of a unit names who of the agency works on the case. */
    void assign(Desk unitHead, Desk... officers) {
        unitHead.write(path(), "team", Map.of("officers", names(officers)));
    }

    void proposeFiling(Desk officer, Desk... team) {
        officer.take(path(), "filing-proposal", Map.of("officers", names(team)));
    }

    Reply approveFiling(Desk leader) {
        return leader.take(path(), "filing-approval");
    }

    void proposeNonFiling(Desk officer, String reasonCode, String note) {
        officer.take(path(), "non-filing-proposal", Map.of("reasonCode", reasonCode, "note", note));
    }

    void approveNonFiling(Desk leader) {
        leader.take(path(), "non-filing-approval");
    }

    void investigate(Desk officer) {
        officer.take(path(), "investigation");
    }

    void suspend(Desk leader, String ground) {
        leader.take(path(), "suspension", Map.of("ground", ground));
    }

    /** Goods sold and goods in stock, in yuan. */
    Reply stateAmounts(Desk officer, int sales, int stock) {
        return officer.write(path(), "amounts", Map.of("sales", sales, "stock", stock));
    }

    /** The days in the laboratory do not count. */
    Reply excludeLaboratory(Desk officer, String from, String to, String documentNo) {
        return officer.take(
                path(), "exclusions", Map.of("reason", "LAB_TEST", "from", from, "to", to, "documentNo", documentNo));
    }

    void proposeClosing(Desk officer, String note) {
        officer.take(path(), "closing-proposal", Map.of("note", note));
    }

    Reply approveClosing(Desk leader) {
        return leader.take(path(), "closing-approval");
    }

    Reply seenBy(Desk officer) {
        return officer.look(path());
    }

    /** What the case itself shows; after a repeated command it may show what came later. */
    void expectDueOn(Desk reader, String duty, String day) {
        if (!stage.isRepeating()) {
            stage.expect(duty + " is due", day, seenBy(reader).dueOn(duty));
        }
    }

    /** The id of the first party in this role. */
    String party(Desk reader, String role) {
        return seenBy(reader)
                .each("/parties")
                .filter(party -> party.at("/role").asText().equals(role))
                .map(party -> party.at("/id").asText())
                .findFirst()
                .orElse("");
    }

    private Reply complaint(Desk officer, String step, Object command) {
        Optional<String> version = Optional.of(seenBy(officer).at("/complaint/version"));
        return officer.take(path() + "/complaint", step, version, command);
    }

    static List<String> names(Desk... officers) {
        return List.of(officers).stream().map(Desk::officer).toList();
    }
}
