package org.lianan.launcher.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a matter reaches an agency (线索): who, what, where; all parties are fictional and their codes pass the check digits. */
final class Lead {

    private Lead() {}

    /** A slip of the 12315 line (12315工单). */
    record Slip(
            String channel,
            String receivedAt,
            String consumerName,
            String consumerIdNumber,
            @Nullable String consumerPhone,
            String title,
            String facts,
            String amount,
            boolean complaint,
            boolean report,
            List<Party> parties,
            List<Charge> charges,
            Places places) {}

    /** What an agency found itself. */
    record Found(
            String source,
            String receivedAt,
            String title,
            String facts,
            List<Party> parties,
            List<Charge> charges,
            Places places) {}

    /** Who it is about (当事人及相关人). */
    record Party(
            String role,
            String kind,
            String name,
            @Nullable String uscc,
            @Nullable String idNumber,
            @Nullable String divisionCode) {

        static Party unit(String role, String name, String uscc) {
            // the third to the eighth digit of the code are the division where the unit is registered
            return new Party(role, "UNIT", name, uscc, null, uscc.substring(2, 8));
        }

        static Party person(String role, String name, String idNumber) {
            return new Party(role, "PERSON", name, null, idNumber, null);
        }
    }

    /** What somebody is said to have done (违法行为). */
    record Charge(String code, String instrument, String subject, String description, String actOn, String first) {}

    /** The places on which competence may rest, as division codes. */
    record Places(
            @Nullable String platformSeat,
            @Nullable String merchantRegistered,
            @Nullable String merchantActual,
            @Nullable String violation) {}
}
