package org.lianan.casework.casefile.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import org.lianan.authz.secret.SecretBox;
import org.lianan.casework.party.IdNumber;

/** Seals what names a person in numbers before it reaches the database (个人信息). */
@ApplicationScoped
public class PersonalNumbers {
    private static final String ID_NUMBER = "casework.id-number";
    private static final String PHONE = "casework.phone";

    @Inject
    SecretBox box;

    public String sealed(IdNumber number) {
        return sealed(number.number(), ID_NUMBER);
    }

    public String sealedPhone(String phone) {
        return sealed(phone, PHONE);
    }

    /** The number under the seal. */
    public String idNumber(String sealed) {
        return opened(sealed, ID_NUMBER);
    }

    /** The telephone number under the seal. */
    public String phone(String sealed) {
        return opened(sealed, PHONE);
    }

    private String opened(String sealed, String purpose) {
        return new String(box.open(Base64.getDecoder().decode(sealed), purpose), UTF_8);
    }

    private String sealed(String clear, String purpose) {
        return Base64.getEncoder().encodeToString(box.seal(clear.getBytes(UTF_8), purpose));
    }
}
