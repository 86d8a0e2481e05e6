package org.lianan.casework.casefile.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.lianan.casework.deadline.Stop;

/**
 * An interval that does not count (不计入期限的期间).
 *
 * @param from the first day that does not count
 * @param to the first day that counts again
 * @param documentNo the document that shows it, e.g. 期间告知书
 */
public record ExcludeTime(
        @NotNull Reason reason,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotBlank @Size(max = 200) String documentNo) {

    /** Why the days do not count; which periods that stops stands in the table of periods. */
    public enum Reason {
        /** 检测、检验、检疫、鉴定. */
        LAB_TEST(Stop.TESTING),
        /** 权利人辨认或者鉴别. */
        RIGHT_HOLDER_IDENTIFICATION(Stop.RIGHT_HOLDER_IDENTIFICATION),
        /** 听证. */
        HEARING(Stop.HEARING),
        /** 公告. */
        PUBLIC_NOTICE(Stop.PUBLIC_NOTICE),
        /** 责令退还多收价款. */
        REFUND_ORDER(Stop.REFUND_ORDER);

        private final Stop stop;

        Reason(Stop stop) {
            this.stop = stop;
        }

        Stop stop() {
            return stop;
        }
    }
}
