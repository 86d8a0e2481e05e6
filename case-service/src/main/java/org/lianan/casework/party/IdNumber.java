package org.lianan.casework.party;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The ID number of a person (公民身份号码, GB 11643-1999); its date exists and its check digit is right. The first six
 * digits are not looked up in today's division table: numbers live longer than divisions. In text it is always masked.
 */
public record IdNumber(String number) {
    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final DateTimeFormatter BIRTH =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1870, 1, 1);

    /** ISO 7064 MOD 11-2, as GB 11643 prescribes. */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final String CHECK_CHARACTERS = "10X98765432";

    public IdNumber {
        if (!SHAPE.matcher(number).matches()) {
            throw IdentifierNotValid.idNumberShape();
        }
        if (birth(number).isBefore(FIRST_BIRTH)) {
            throw IdentifierNotValid.idNumberDate();
        }
        if (number.charAt(17) != checkCharacter(number)) {
            throw IdentifierNotValid.idNumberCheckDigit();
        }
    }

    /** As an officer types or pastes it: blanks around, a small x and full-width characters are forgiven. */
    public static IdNumber of(String typed) {
        return new IdNumber(
                Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT));
    }

    public LocalDate bornOn() {
        return birth(number);
    }

    /** Four digits at either end, enough to tell two persons apart and too little to name one. */
    public String masked() {
        return number.substring(0, 4) + "*".repeat(10) + number.substring(14);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static LocalDate birth(String number) {
        try {
            return LocalDate.parse(number.substring(6, 14), BIRTH);
        } catch (DateTimeParseException noSuchDay) {
            throw IdentifierNotValid.idNumberDate();
        }
    }

    private static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }
}
