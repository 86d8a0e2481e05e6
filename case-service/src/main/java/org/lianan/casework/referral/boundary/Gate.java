package org.lianan.casework.referral.boundary;

import static org.lianan.authz.permission.Action.REFERRAL_APPROVE;
import static org.lianan.authz.permission.Action.REFERRAL_FILE_OR_NOT;
import static org.lianan.authz.permission.Action.REFERRAL_HANDLE;
import static org.lianan.authz.permission.Action.REFERRAL_OBJECT;
import static org.lianan.authz.permission.Action.REFERRAL_SEND;
import static org.lianan.authz.permission.Action.REFERRAL_SUBMIT;
import static org.lianan.authz.permission.Action.TASK_GROUP_APPOINT;

import org.lianan.authz.permission.Action;
import org.lianan.casework.referral.entity.ReferralStep;

/** Which action the gate decides for each step; the same that stands at its endpoint. */
final class Gate {
    private Gate() {}

    static Action of(ReferralStep step) {
        return switch (step) {
            case APPOINT_TASK_GROUP -> TASK_GROUP_APPOINT;
            case REPORT, SIGN_REPORT -> REFERRAL_SUBMIT;
            case APPROVE, NOT_APPROVE -> REFERRAL_APPROVE;
            case PUT_PAPER, SEND, SUPPLY, HAND_OVER -> REFERRAL_SEND;
            case RECEIVE, ASK_SUPPLEMENT, FORWARD, DECLARE_OUT_OF_REMIT, SIGN_HANDOVER -> REFERRAL_HANDLE;
            case FILE, NOT_FILE, UPHOLD -> REFERRAL_FILE_OR_NOT;
            case ASK_RECONSIDERATION, REQUEST_SUPERVISION, RESUME_ADMINISTRATIVE -> REFERRAL_OBJECT;
        };
    }
}
