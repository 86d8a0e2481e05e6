package org.lianan.casework.deadline;

import org.lianan.authz.refusal.Sentence;
import org.lianan.casework.law.Words;

/**
 * The name by which a feature asks for a statutory period (期限代码). What it is called, from which event it runs and to
 * what stands in the word lists; how long it is stands in {@link StatutoryPeriods}.
 */
public enum PeriodCode {
    // complaints and reports
    C_ACCEPT,
    C_MEDIATE,
    C_TELL_END,
    C_TELL_REPORTER,
    // the case
    C_VERIFY,
    C_ASSIST,
    C_HOLD_REPORT,
    C_HOLD,
    C_SEIZE,
    C_REVIEW,
    C_STATE,
    C_HEARNOTE,
    C_CASE,
    C_SERVE,
    C_SERVE_NOTICE,
    C_PAY,
    C_URGE,
    C_COURT,
    C_CLOSE,
    C_PUB_IN,
    C_PUB_X,
    C_PUB_X_LOCAL,
    C_UNPUB,
    C_LIMIT,
    C_LIMIT_HARM,
    // jurisdiction
    D_DISPUTE,
    D_DESIGNATE,
    D_INTAKE,
    D_TRANSFER,
    // referral to the police
    R_HEAD,
    R_SEND,
    R_POLICE_ASK,
    R_SUPPLY,
    R_FORWARD,
    R_DECIDE,
    R_DECIDE_10,
    R_DECIDE_30,
    R_HANDOVER,
    R_RECONSIDER,
    R_RECONSIDER_ANSWER,
    R_SUPERVISE,
    R_EXPLAIN,
    R_TELL_BUREAU,
    R_ORDERED_FILING,
    R_REVERSE_REPLY,
    // platforms
    P_PUBLISH,
    P_REMIND,
    P_OBJECT,
    P_KEEP;

    /** What the period is for, from which event to which act. */
    public Sentence title() {
        return Sentence.of(
                Words.zh("deadline").word("period." + name()),
                Words.en("deadline").word("period." + name()));
    }
}
