package org.lianan.launcher.demo;

import java.util.List;
import java.util.Map;

/** The referral of a case to the police (涉嫌犯罪案件移送). */
final class Referral {

    private final CaseFolder folder;
    private String id = "";

    Referral(CaseFolder folder) {
        this.folder = folder;
    }

    /** 疑似涉罪: raises the suspicion. */
    void flag(Desk officer, String crime, String facts) {
        id = officer.create(folder.path() + "/referrals", Map.of("suspectedCrime", crime, "facts", facts))
                .id();
    }

    void appoint(Desk unitHead, Desk... officers) {
        unitHead.take(path(), "task-group", Map.of("officers", CaseFolder.names(officers)));
    }

    void report(Desk officer, String text) {
        officer.take(path(), "report", Map.of("text", text));
    }

    /** With the second signature the report is before the head. */
    Reply sign(Desk officer) {
        return officer.take(path(), "report-signature");
    }

    Reply approve(Desk chief) {
        return chief.take(path(), "approval");
    }

    void put(Desk officer, String paper, String text) {
        officer.take(path(), "papers", Map.of("kind", paper, "text", text));
    }

    /** An item of evidence stands for the paper. */
    void put(Desk officer, String paper, Item evidence) {
        officer.take(path(), "papers", Map.of("kind", paper, "evidenceId", evidence.id()));
    }

    void putOther(Desk officer, String title, String text) {
        officer.take(path(), "papers", Map.of("kind", "OTHER", "title", title, "text", text));
    }

    Reply send(Desk officer, String police, String procuratorate) {
        return officer.take(path(), "sending", Map.of("police", police, "procuratorate", procuratorate));
    }

    Reply receive(Desk police, String signedBy) {
        return police.take(path(), "receipt", Map.of("signedBy", signedBy));
    }

    void askFor(Desk police, String paper) {
        police.take(path(), "supplement-request", Map.of("missing", List.of(paper)));
    }

    Reply supply(Desk officer) {
        return officer.take(path(), "supplement");
    }

    void file(Desk police, String noticeNo, String chiefDocumentNo) {
        police.take(path(), "filing", Map.of("noticeNo", noticeNo, "chiefDocumentNo", chiefDocumentNo));
    }

    /** 移交: goods with their list, of which the party is told by a notice. */
    Reply handOver(Desk officer, String noticeNo, Goods... goods) {
        return officer.take(path(), "handover", Map.of("items", List.of(goods), "noticeNo", noticeNo));
    }

    void signHandover(Desk police, String signedBy) {
        police.take(path(), "handover-receipt", Map.of("signedBy", signedBy));
    }

    Reply seenBy(Desk reader) {
        return reader.look(path());
    }

    private String path() {
        return folder.path() + "/referrals/" + id;
    }
}
