package org.lianan.launcher.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An item of evidence in a case (证据) with its one file. */
final class Item {

    private final CaseFolder folder;
    private final Description description;
    private final Exhibit file;
    private String id = "";

    Item(CaseFolder folder, Description description, Exhibit file) {
        this.folder = folder;
        this.description = description;
        this.file = file;
    }

    /** What the item is, what it shall prove, and how it was collected (取证笔录). */
    record Description(
            String title,
            String kind,
            String factToProve,
            String holder,
            String place,
            String method,
            String signedBy,
            String recordNo) {}

    String id() {
        return id;
    }

    /** Announces the file, hands it in and seals the item. */
    void seal(Desk officer, Desk... collectors) {
        Reply added = officer.create(room(), record(collectors));
        id = added.id();
        if (officer.look(path()).at("/state").equals("DRAFT")) {
            officer.upload(path() + "/files/" + added.at("/files/0/id") + "/content", file.bytes());
        }
        Reply sealed = officer.take(path(), "sealing");
        folder.stage().expect("the item \"" + description.title() + "\" is", "SEALED", sealed.at("/state"));
        folder.stage().expect("its fingerprint is", file.sha256(), sealed.at("/files/0/sha256"));
    }

    void adopt(Desk reviewer, String statement) {
        review(
                reviewer,
                "ADOPTED",
                Map.of(
                        "legality", found("YES"),
                        "authenticity", found("YES"),
                        "relevance", found("YES"),
                        "outcome", "ADOPTED",
                        "statement", statement));
    }

    /** 退回补正: only one officer has signed. */
    void sendBackForSignature(Desk reviewer, String until, String statement) {
        review(
                reviewer,
                "SUPPLEMENT",
                Map.of(
                        "legality",
                        Map.of("finding", "DOUBT", "note", "只有一名执法人员签名"),
                        "authenticity",
                        found("YES"),
                        "relevance",
                        found("YES"),
                        "outcome",
                        "SUPPLEMENT",
                        "reasonCode",
                        "SINGLE_OFFICER",
                        "supplementUntil",
                        until,
                        "statement",
                        statement));
    }

    /** The owner adds a signature; from now on the item is this edition. */
    void supplement(Desk officer, String note, Desk collector) {
        id = officer.take(
                        path(),
                        "supplement",
                        Map.of("note", note, "collectors", List.of(Map.of("officer", collector.officer()))))
                .id();
    }

    private void review(Desk reviewer, String outcome, Object findings) {
        Reply item = reviewer.look(path());
        Reply reviewed = reviewer.take(
                path() + "/recognitions/" + item.at("/recognitions/0/id"),
                "review",
                Optional.of(item.at("/recognitions/0/version")),
                findings);
        folder.stage().expect("the item \"" + description.title() + "\" is", outcome, reviewed.at("/state"));
    }

    private Map<String, Object> record(Desk... collectors) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("title", description.title());
        record.put("kind", description.kind());
        record.put("factToProve", description.factToProve());
        record.put("source", Map.of("holder", description.holder()));
        record.put("collectedAt", folder.stage().now());
        record.put("place", description.place());
        record.put("method", description.method());
        record.put(
                "collectors",
                CaseFolder.names(collectors).stream()
                        .map(officer -> Map.of("officer", officer))
                        .toList());
        record.put("signedBy", description.signedBy());
        record.put("recordNo", description.recordNo());
        record.put(
                "files",
                List.of(Map.of(
                        "name", file.name(),
                        "size", file.bytes().length,
                        "mime", file.mime(),
                        "sha256", file.sha256())));
        return record;
    }

    private static Map<String, String> found(String finding) {
        return Map.of("finding", finding);
    }

    private String room() {
        return folder.path() + "/evidence";
    }

    private String path() {
        return room() + "/" + id;
    }
}
