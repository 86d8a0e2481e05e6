package org.lianan.launcher.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A letter of assistance in a case (协助调查函). */
final class Letter {

    private static final String LEGAL_BASIS = "《市场监督管理行政处罚程序规定》第四十五条";

    private final CaseFolder folder;
    private final String to;
    private String id = "";

    Letter(CaseFolder folder, String to) {
        this.folder = folder;
        this.to = to;
    }

    /** What is answered to one question, with the evidence for it. */
    record Answer(String text, List<Item> evidence) {
        Answer(String text, Item... evidence) {
            this(text, List.of(evidence));
        }
    }

    void draft(Desk officer, String purpose, String... questions) {
        id = officer.create(
                        folder.path() + "/assistance-requests",
                        Map.of(
                                "to", to,
                                "type", "EVIDENCE",
                                "questions",
                                        Stream.of(questions)
                                                .map(text -> Map.of("text", text))
                                                .toList(),
                                "purpose", purpose,
                                "legalBasis", LEGAL_BASIS))
                .id();
    }

    void send(Desk unitHead) {
        unitHead.take(path(), "sending");
    }

    /** From today the assisting agency has its period, which ends on this day. */
    void receive(Desk liaison, String dueOn) {
        expectDueOn(dueOn, liaison.take(path(), "receipt"));
    }

    /** Those who will answer it. */
    void assign(Desk unitHead, Desk... officers) {
        folder.assign(unitHead, officers);
    }

    void extend(Desk liaison, String until, String reason) {
        expectDueOn(until, liaison.take(path(), "extension", Map.of("until", until, "reason", reason)));
    }

    /** One answer to each question, in their order. */
    void answer(Desk officer, String summary, Answer... answers) {
        Reply letter = officer.look(path());
        List<Map<String, Object>> given = new ArrayList<>();
        for (Answer answer : answers) {
            given.add(Map.of(
                    "questionId", letter.at("/questions/" + given.size() + "/id"),
                    "text", answer.text(),
                    "evidenceIds", answer.evidence().stream().map(Item::id).toList()));
        }
        officer.take(path(), "answer", Map.of("answers", given, "summary", summary));
    }

    void approveAnswer(Desk unitHead) {
        unitHead.take(path(), "answer-approval");
    }

    void confirm(Desk officer) {
        folder.stage()
                .expect(
                        "the letter is",
                        "CLOSED",
                        officer.take(path(), "confirmation").at("/state"));
    }

    private void expectDueOn(String day, Reply reply) {
        folder.stage().expect("the answer is due", day, reply.at("/due/dueOn"));
    }

    private String path() {
        return folder.path() + "/assistance-requests/" + id;
    }
}
