package org.lianan.launcher.demo;

import java.util.Map;

/** A share of a case with another agency, which is told of it and no more (案件共享，知悉). */
final class Share {

    private final CaseFolder folder;
    private String id = "";

    Share(CaseFolder folder) {
        this.folder = folder;
    }

    void propose(Desk officer, String to, String purpose, String legalBasis, String until) {
        id = officer.create(
                        folder.path() + "/grants",
                        Map.of(
                                "to", to,
                                "standing", "INFORMED",
                                "basis", "INVITED",
                                "scope", Map.of("facts", true, "parties", true),
                                "purpose", purpose,
                                "legalBasis", legalBasis,
                                "until", until))
                .id();
    }

    void approve(Desk unitHead) {
        unitHead.take(path(), "approval");
    }

    void accept(Desk receiver) {
        folder.stage()
                .expect(
                        "the share is",
                        "ACCEPTED",
                        receiver.take(path(), "acceptance").at("/state"));
    }

    private String path() {
        return folder.path() + "/grants/" + id;
    }
}
