package org.lianan.casework.threshold;

import static org.lianan.casework.jurisdiction.entity.ChargeCode.COUNTERFEIT_TRADEMARK;
import static org.lianan.casework.jurisdiction.entity.ChargeCode.SHODDY;
import static org.lianan.casework.law.Instrument.CRIMINAL_LAW;
import static org.lianan.casework.law.Instrument.INTERPRETATION_2001;
import static org.lianan.casework.law.Instrument.INTERPRETATION_2025;
import static org.lianan.casework.threshold.Crime.SALE_OF_COUNTERFEITS;
import static org.lianan.casework.threshold.Crime.SHODDY_GOODS;
import static org.lianan.casework.threshold.Measure.ILLEGAL_GAIN;
import static org.lianan.casework.threshold.Measure.SALES;
import static org.lianan.casework.threshold.Measure.SALES_AND_STOCK;
import static org.lianan.casework.threshold.Measure.STOCK;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.lianan.casework.jurisdiction.entity.ChargeCode;
import org.lianan.casework.law.Instrument;
import org.lianan.casework.law.LegalBasis;

/**
 * The table of criminal thresholds (涉嫌犯罪数额标准表), chosen by the day of the act. Unsold shoddy goods count at three
 * times the figure for sales; a new interpretation is a new row.
 */
public final class Thresholds {
    // spotless:off
    private static final List<Threshold> TABLE = List.of(
        //  crime                charge                 what            yuan       attempt  articles                                                   acts from
        row(SHODDY_GOODS,         SHODDY,                SALES,           "50000",  false,   law(CRIMINAL_LAW, "140"),                                  "1997-10-01"),
        row(SHODDY_GOODS,         SHODDY,                STOCK,           "150000", true,    law(CRIMINAL_LAW, "140").and(INTERPRETATION_2001, "2"),    "2001-04-10"),
        row(SALE_OF_COUNTERFEITS, COUNTERFEIT_TRADEMARK, ILLEGAL_GAIN,    "30000",  false,   law(CRIMINAL_LAW, "214").and(INTERPRETATION_2025, "5"),    "2025-04-26"),
        row(SALE_OF_COUNTERFEITS, COUNTERFEIT_TRADEMARK, SALES,           "50000",  false,   law(CRIMINAL_LAW, "214").and(INTERPRETATION_2025, "5"),    "2025-04-26"),
        row(SALE_OF_COUNTERFEITS, COUNTERFEIT_TRADEMARK, STOCK,           "150000", true,    law(CRIMINAL_LAW, "214").and(INTERPRETATION_2025, "5"),    "2025-04-26"),
        row(SALE_OF_COUNTERFEITS, COUNTERFEIT_TRADEMARK, SALES_AND_STOCK, "150000", true,    law(CRIMINAL_LAW, "214").and(INTERPRETATION_2025, "5"),    "2025-04-26"));
    // spotless:on

    private Thresholds() {}

    /** The whole table, in reading order. */
    public static List<Threshold> all() {
        return TABLE;
    }

    static List<Threshold> of(ChargeCode charge, LocalDate actOn) {
        return TABLE.stream()
                .filter(threshold -> threshold.covers(charge, actOn))
                .toList();
    }

    private static LegalBasis law(Instrument instrument, String articles) {
        return LegalBasis.of(instrument, articles);
    }

    private static Threshold row(
            Crime crime,
            ChargeCode charge,
            Measure measure,
            String yuan,
            boolean attempt,
            LegalBasis basis,
            String validFrom) {
        return new Threshold(
                crime, charge, measure, new BigDecimal(yuan), attempt, basis, LocalDate.parse(validFrom), null);
    }
}
