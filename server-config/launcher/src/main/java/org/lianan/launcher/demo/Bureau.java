package org.lianan.launcher.demo;

/** The officers of one market regulation bureau in the demo, each at the desk of their office. */
record Bureau(Desk officer, Desk colleague, Desk unitHead, Desk liaison, Desk leader, Desk chief) {

    static Bureau haimen(Stage stage) {
        return of(stage, "haimen", "chen", "lu", "gu", "shi", "huang", "xu");
    }

    static Bureau yuhang(Stage stage) {
        return of(stage, "yuhang", "wang", "sun", "fang", "lou", "jiang", "ying");
    }

    static Bureau baiyun(Stage stage) {
        return of(stage, "baiyun", "liang", "mai", "ou", "kuang", "feng", "guan");
    }

    static Bureau laoshan(Stage stage) {
        return of(stage, "laoshan", "gao", "xin", "kong", "teng", "yan", "qu");
    }

    private static Bureau of(
            Stage stage,
            String place,
            String officer,
            String colleague,
            String unitHead,
            String liaison,
            String leader,
            String chief) {
        return new Bureau(
                stage.desk(place + "." + officer),
                stage.desk(place + "." + colleague),
                stage.desk(place + "." + unitHead),
                stage.desk(place + "." + liaison),
                stage.desk(place + "." + leader),
                stage.desk(place + "." + chief));
    }

    /** Files a case with both case officers. */
    void files(CaseFolder folder) {
        folder.proposeFiling(officer, officer, colleague);
        folder.approveFiling(leader);
    }

    /** Writes a letter, and sends it with the signature of the head of unit. */
    void sends(Letter letter, String purpose, String... questions) {
        letter.draft(officer, purpose, questions);
        letter.send(unitHead);
    }

    /** Signs for a letter, and gives it to both case officers. */
    void receives(Letter letter, String dueOn) {
        letter.receive(liaison, dueOn);
        letter.assign(unitHead, officer, colleague);
    }

    /** Seals the evidence and sends the answer that rests on it. */
    void answers(Letter letter, String summary, String answer, Item evidence) {
        evidence.seal(officer, officer, colleague);
        letter.answer(officer, summary, new Letter.Answer(answer, evidence));
        letter.approveAnswer(unitHead);
    }
}
