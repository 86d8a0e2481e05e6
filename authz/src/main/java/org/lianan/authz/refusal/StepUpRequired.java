package org.lianan.authz.refusal;

import java.util.Map;
import org.lianan.authz.caller.Login;

/** The act is the caller's, but a signature needs the second factor, shown just now (RFC 9470). */
public final class StepUpRequired extends Refusal {
    private static final long serialVersionUID = 1L;

    public StepUpRequired() {
        super(
                Kind.NOT_SIGNED_IN,
                "STEP_UP_REQUIRED",
                Sentence.of(
                        "此项操作相当于签字，须在五分钟内以密码和动态口令验证过身份。请完成验证，已填写的内容会保留并随后提交。",
                        "This act is a signature: it needs your password and a one-time code, given within the last five"
                                + " minutes. Verify your identity; what you typed is kept and sent afterwards."),
                Map.of("acrValues", Integer.toString(Login.SIGNING_LEVEL), "maxAge", Login.SIGNING_AGE.toSeconds()));
    }

    @Override
    public String challenge() {
        return "Bearer realm=\"lianan\", error=\"insufficient_user_authentication\","
                + " error_description=\"A signature needs a second factor, given within the last five minutes\","
                + " acr_values=\"" + Login.SIGNING_LEVEL + "\", max_age=" + Login.SIGNING_AGE.toSeconds();
    }
}
