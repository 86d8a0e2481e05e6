package org.lianan.system;

import java.util.UUID;
import org.lianan.system.ThePortal.Answer;

/** Leads as the tests of this package make them: one title each, so that a list can be asked for exactly it. */
final class Leads {
    static final String RECEIVED = "2026-03-02T01:00:00Z";
    static final String USCC = "91320614MA1TEA0K23";
    static final String ID_NUMBER = "32061419900307001X";

    private Leads() {}

    /** A title that no other test has. */
    static String newTitle() {
        return "标称某品牌榨汁机 " + UUID.randomUUID();
    }

    /** A lead with one party, whose codes are all right. */
    static String lead(String title) {
        return lead(title, USCC, ID_NUMBER, "320614");
    }

    static String lead(String title, String uscc, String idNumber, String divisionCode) {
        return """
                {"source":"INSPECTION","receivedAt":"%s","title":"%s","facts":"检查中发现。",
                 "parties":[{"role":"MERCHANT","kind":"UNIT","name":"海门某商行","uscc":"%s","divisionCode":"%s"},
                            {"role":"BUYER","kind":"PERSON","name":"张某","idNumber":"%s"}],
                 "places":{"merchantActual":"320614"}}
                """.formatted(RECEIVED, title, uscc, divisionCode, idNumber);
    }

    /** A case of Haimen in its first state, seen by the officer who opened it. */
    static Answer openedAtHaimen() {
        return ThePortal.as("haimen.chen").post("/api/cases", lead(newTitle())).is(201);
    }
}
