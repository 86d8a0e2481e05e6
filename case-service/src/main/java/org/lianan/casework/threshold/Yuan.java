package org.lianan.casework.threshold;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How an amount of money (金额，人民币元) is written in a sentence of either language: {@code 386,400}. */
public final class Yuan {

    private Yuan() {}

    /** The digits in groups of three, without the unit. */
    public static String digits(BigDecimal amount) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }
}
