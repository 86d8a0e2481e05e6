package org.lianan.authz.rest;

import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.refusal.Malformed;
import org.lianan.authz.refusal.NotFound;
import org.lianan.authz.refusal.NotValid;
import org.lianan.authz.refusal.Refusal;
import org.lianan.authz.refusal.Refusal.Fault;
import org.lianan.authz.refusal.Sentence;
import org.lianan.authz.refusal.Stale;

/** What is answered to whatever ended a request early; only a fault of ours is logged with its cause. */
record EarlyEnd(UUID requestId, Locale language) {
    private static final Logger LOG = Logger.getLogger(EarlyEnd.class.getName());
    private static final Sentence FAULT = Sentence.of(
            "系统出现故障，您填写的内容没有丢失。请稍后重试；如仍失败，请将编号告知管理员。",
            "Something went wrong on our side; nothing you typed is lost. Try again, and if it stays, give the administrator the id.");

    static EarlyEnd of(RequestId requestId, HttpHeaders headers) {
        return new EarlyEnd(requestId.id(), language(headers));
    }

    Response answer(Throwable thrown) {
        var refusal = refusalIn(thrown);
        if (refusal != null) {
            return Problem.of(refusal, requestId, language);
        }
        if (thrown instanceof WebApplicationException web) {
            return web.getResponse().hasEntity() ? web.getResponse() : problemOf(web);
        }
        LOG.log(Level.SEVERE, "fault in request " + requestId, thrown);
        return Problem.of(500, "FAULT", FAULT, Map.of(), List.of(), requestId, language);
    }

    private @Nullable Refusal refusalIn(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (cause instanceof OptimisticLockException) {
                return new Stale();
            }
            if (cause instanceof ConstraintViolationException violations) {
                return new NotValid(violations.getConstraintViolations().stream()
                        .map(EarlyEnd::fault)
                        .toList());
            }
            if (cause instanceof JsonbException || cause instanceof jakarta.json.JsonException) {
                return new Malformed("json");
            }
        }
        return thrown instanceof ProcessingException ? new Malformed("body") : null;
    }

    private Response problemOf(WebApplicationException web) {
        int status = web.getResponse().getStatus();
        if (status == 404) {
            return Problem.of(new NotFound(), requestId, language);
        }
        if (web instanceof NotAllowedException) {
            return Response.fromResponse(plain(
                            status, "METHOD_NOT_ALLOWED", "此地址不支持该方法。", "This address does not take that method."))
                    .header(HttpHeaders.ALLOW, web.getResponse().getHeaderString(HttpHeaders.ALLOW))
                    .build();
        }
        if (web instanceof NotSupportedException) {
            return plain(status, "WRONG_TYPE", "请以所要求的类型提交内容。", "Send the content type that this operation takes.");
        }
        if (web instanceof NotAcceptableException) {
            return plain(
                    status,
                    "NOT_ACCEPTABLE",
                    "此地址不能以所要求的类型作答，请接受 application/json。",
                    "This address does not answer in the type asked for; accept application/json.");
        }
        if (status >= 500) {
            LOG.log(Level.SEVERE, "fault in request " + requestId, web);
            return Problem.of(500, "FAULT", FAULT, Map.of(), List.of(), requestId, language);
        }
        return status == 400
                ? Problem.of(new Malformed("request"), requestId, language)
                : plain(status, "REFUSED", "请求未被接受。", "The request was not accepted.");
    }

    private Response plain(int status, String code, String zh, String en) {
        return Problem.of(status, code, Sentence.of(zh, en), Map.of(), List.of(), requestId, language);
    }

    private static Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .filter(wanted -> wanted.getLanguage().equals("en")
                        || wanted.getLanguage().equals("zh"))
                .findFirst()
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        boolean isInsideBody = false;
        for (var node : violation.getPropertyPath()) {
            if (isInsideBody) {
                if (node.getIndex() != null) {
                    pointer.append('/').append(node.getIndex());
                }
                if (node.getName() != null) {
                    pointer.append('/').append(node.getName());
                }
            }
            isInsideBody |= node.getKind() == jakarta.validation.ElementKind.PARAMETER;
        }
        var constraint = violation.getConstraintDescriptor().getAnnotation().annotationType();
        return new Fault(pointer.toString(), code(constraint.getSimpleName()), sentence(constraint.getSimpleName()));
    }

    private static String code(String constraint) {
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> "REQUIRED";
            case "Size" -> "LENGTH";
            case "Min", "Max", "Positive", "PositiveOrZero", "DecimalMin", "DecimalMax", "Digits" -> "RANGE";
            default -> "FORM";
        };
    }

    private static Sentence sentence(String constraint) {
        return switch (code(constraint)) {
            case "REQUIRED" -> Sentence.of("此项必填。", "This is required.");
            case "LENGTH" -> Sentence.of("长度或数量超出允许范围。", "This is too long, too short, or too many.");
            case "RANGE" -> Sentence.of("数值超出允许范围。", "This number is out of range.");
            default -> Sentence.of("格式不正确。", "This is not of the right form.");
        };
    }
}
