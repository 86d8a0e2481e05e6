package org.lianan.casework.party;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The unified social credit code of a unit (统一社会信用代码, GB 32100-2015); its check digit is right. */
public record Uscc(String code) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[%1$s]{2}[0-9]{6}[%1$s]{10}".formatted(ALPHABET));

    /** 3 to the power of the position, modulo 31 (GB 32100-2015, section 5). */
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    /** GB 11714-1997: the organisation code inside, positions 9 to 16 with its own check character at 17. */
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    public Uscc {
        if (!SHAPE.matcher(code).matches()) {
            throw IdentifierNotValid.usccShape();
        }
        if (code.charAt(17) != checkCharacter(code)) {
            throw IdentifierNotValid.usccCheckDigit(code);
        }
    }

    /** As an officer types or pastes it: blanks around, small letters and full-width characters are forgiven. */
    public static Uscc of(String typed) {
        return new Uscc(
                Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT));
    }

    /** The division of the registering office when the code was given; it may have been renamed since. */
    public String divisionAtRegistration() {
        return code.substring(2, 8);
    }

    /** A warning at most: codes given before 2015 may carry an organisation code with another check character. */
    public boolean organisationCodeFits() {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(code.charAt(8 + i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        char expected = check == 10 ? 'X' : (char) ('0' + check % 11);
        return code.charAt(16) == expected;
    }

    @Override
    public String toString() {
        return code;
    }

    private static char checkCharacter(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
