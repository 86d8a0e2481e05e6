package org.lianan.casework.party;

import java.util.Map;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Sentence;

/** A number or code that cannot be what it claims to be. The sentence never repeats a personal number. */
public final class IdentifierNotValid extends Refusal {
    private static final long serialVersionUID = 1L;

    private IdentifierNotValid(String code, Sentence sentence, Map<String, Object> variables) {
        super(Kind.NOT_VALID, code, sentence, variables);
    }

    static IdentifierNotValid usccShape() {
        return of(
                "USCC_SHAPE",
                "统一社会信用代码应为18位，由数字和大写字母组成，不使用I、O、S、V、Z。",
                "A unified social credit code has 18 characters, digits and capitals without I, O, S, V and Z.");
    }

    static IdentifierNotValid usccCheckDigit(String uscc) {
        return new IdentifierNotValid(
                "USCC_CHECK_DIGIT",
                Sentence.of(
                        "统一社会信用代码" + uscc + "的校验码不正确，请核对。",
                        "The check digit of the unified social credit code " + uscc
                                + " is wrong; please compare it again."),
                Map.of("uscc", uscc));
    }

    static IdentifierNotValid idNumberShape() {
        return of(
                "ID_NUMBER_SHAPE",
                "公民身份号码应为17位数字加1位校验码（数字或者X）。",
                "An ID number has 17 digits and one check character, a digit or X.");
    }

    static IdentifierNotValid idNumberDate() {
        return of(
                "ID_NUMBER_DATE",
                "公民身份号码中的出生日期不存在，请核对。",
                "The date of birth in the ID number does not exist; please compare it again.");
    }

    static IdentifierNotValid idNumberCheckDigit() {
        return of(
                "ID_NUMBER_CHECK_DIGIT",
                "公民身份号码的校验码不正确，请核对。",
                "The check digit of the ID number is wrong; please compare it again.");
    }

    static IdentifierNotValid divisionUnknown(String code) {
        return new IdentifierNotValid(
                "DIVISION_UNKNOWN",
                Sentence.of(
                        "行政区划代码“" + code + "”不在区划表中，请重新选择。",
                        "The division code \"" + code + "\" is not in the table; please choose another."),
                Map.of("divisionCode", code));
    }

    private static IdentifierNotValid of(String code, String zh, String en) {
        return new IdentifierNotValid(code, Sentence.of(zh, en), Map.of());
    }
}
