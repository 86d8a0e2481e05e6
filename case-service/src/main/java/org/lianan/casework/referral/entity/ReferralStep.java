package org.lianan.casework.referral.entity;

import static org.lianan.casework.law.Instrument.POLICE_PROCEDURE;
import static org.lianan.casework.law.Instrument.STATE_COUNCIL_310;
import static org.lianan.casework.referral.entity.ReferralState.ADMIN_RESUMED;
import static org.lianan.casework.referral.entity.ReferralState.APPROVED;
import static org.lianan.casework.referral.entity.ReferralState.FILED;
import static org.lianan.casework.referral.entity.ReferralState.FORWARDED;
import static org.lianan.casework.referral.entity.ReferralState.HANDED_OVER;
import static org.lianan.casework.referral.entity.ReferralState.NOT_APPROVED;
import static org.lianan.casework.referral.entity.ReferralState.NOT_FILED;
import static org.lianan.casework.referral.entity.ReferralState.OUT_OF_REMIT;
import static org.lianan.casework.referral.entity.ReferralState.PENDING_HEAD;
import static org.lianan.casework.referral.entity.ReferralState.RECEIVED;
import static org.lianan.casework.referral.entity.ReferralState.RECONSIDER;
import static org.lianan.casework.referral.entity.ReferralState.SENT;
import static org.lianan.casework.referral.entity.ReferralState.SUPERVISION;
import static org.lianan.casework.referral.entity.ReferralState.SUPPLEMENT;
import static org.lianan.casework.referral.entity.ReferralState.SUSPECTED;
import static org.lianan.casework.referral.entity.ReferralState.TASK_GROUP;
import static org.lianan.casework.referral.entity.ReferralState.UPHELD;
import static org.lianan.casework.referral.entity.Taker.BUREAU;
import static org.lianan.casework.referral.entity.Taker.GROUP;
import static org.lianan.casework.referral.entity.Taker.HEAD;
import static org.lianan.casework.referral.entity.Taker.POLICE;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianan.casework.law.Instrument;
import org.lianan.casework.law.LegalBasis;

/**
 * Every step of a referral: who takes it, from which states, to which state, under which article. The whole life cycle
 * is this table.
 */
public enum ReferralStep {
    // spotless:off
    /** 成立专案组: two officers or more; another group may be named until the report is with the head. */
    APPOINT_TASK_GROUP   (BUREAU, from(SUSPECTED, TASK_GROUP),                           TASK_GROUP,    law(STATE_COUNCIL_310, "5")),
    /** 提出移送书面报告: written and signed by one member. */
    REPORT               (GROUP,  from(TASK_GROUP),                                      null,          law(STATE_COUNCIL_310, "5")),
    /** 报告会签: signed by a second member, and thereby before the head. */
    SIGN_REPORT          (GROUP,  from(TASK_GROUP),                                      PENDING_HEAD,  law(STATE_COUNCIL_310, "5")),
    /** 批准移送. */
    APPROVE              (HEAD,   from(PENDING_HEAD),                                    APPROVED,      law(STATE_COUNCIL_310, "5")),
    /** 不批准移送, with the reasons on record. */
    NOT_APPROVE          (HEAD,   from(PENDING_HEAD),                                    NOT_APPROVED,  law(STATE_COUNCIL_310, "5")),
    /** 准备移送材料: what has been sent already is never changed. */
    PUT_PAPER            (GROUP,  from(TASK_GROUP, PENDING_HEAD, APPROVED, SUPPLEMENT),  null,          law(STATE_COUNCIL_310, "6")),
    /** 移送同级公安机关, with a copy to the procuratorate. */
    SEND                 (GROUP,  from(APPROVED),                                        SENT,          law(STATE_COUNCIL_310, "5, 6")),
    /** 接收, with a signed receipt; incomplete papers are no reason to refuse. */
    RECEIVE              (POLICE, from(SENT, FORWARDED),                                 RECEIVED,      law(STATE_COUNCIL_310, "7").and(POLICE_PROCEDURE, "180")),
    /** 通知补正. */
    ASK_SUPPLEMENT       (POLICE, from(RECEIVED),                                        SUPPLEMENT,    law(POLICE_PROCEDURE, "180")),
    /** 补正材料. */
    SUPPLY               (GROUP,  from(SUPPLEMENT),                                      RECEIVED,      law(POLICE_PROCEDURE, "180")),
    /** 转送有管辖权的公安机关. */
    FORWARD              (POLICE, from(RECEIVED),                                        FORWARDED,     law(STATE_COUNCIL_310, "7")),
    /** 告知向其他主管机关移送. */
    DECLARE_OUT_OF_REMIT (POLICE, from(RECEIVED),                                        OUT_OF_REMIT,  law(POLICE_PROCEDURE, "180")),
    /** 立案. The period for it goes on while papers are supplied, so it need not wait for them. */
    FILE                 (POLICE, from(RECEIVED, SUPPLEMENT, RECONSIDER, SUPERVISION),   FILED,         law(STATE_COUNCIL_310, "8").and(POLICE_PROCEDURE, "178, 180")),
    /** 不予立案, with reasons. */
    NOT_FILE             (POLICE, from(RECEIVED, SUPPLEMENT),                            NOT_FILED,     law(STATE_COUNCIL_310, "8").and(POLICE_PROCEDURE, "178, 180")),
    /** 移交涉案物品和材料. */
    HAND_OVER            (GROUP,  from(FILED),                                           HANDED_OVER,   law(STATE_COUNCIL_310, "12")),
    /** 签收交接清单. */
    SIGN_HANDOVER        (POLICE, from(HANDED_OVER),                                     null,          law(STATE_COUNCIL_310, "12")),
    /** 提请复议. */
    ASK_RECONSIDERATION  (BUREAU, from(NOT_FILED),                                       RECONSIDER,    law(STATE_COUNCIL_310, "9")),
    /** 维持不予立案; the other answer is {@link #FILE}. */
    UPHOLD               (POLICE, from(RECONSIDER),                                      UPHELD,        law(STATE_COUNCIL_310, "9").and(POLICE_PROCEDURE, "181")),
    /** 建议检察机关立案监督; also where the police let the period for their decision pass. */
    REQUEST_SUPERVISION  (BUREAU, from(NOT_FILED, UPHELD, RECEIVED),                     SUPERVISION,   law(STATE_COUNCIL_310, "9").and(POLICE_PROCEDURE, "182")),
    /** 恢复行政处理. */
    RESUME_ADMINISTRATIVE(BUREAU, from(NOT_FILED, UPHELD, OUT_OF_REMIT),                 ADMIN_RESUMED, law(STATE_COUNCIL_310, "10"));
    // spotless:on

    private final Taker taker;
    private final Set<ReferralState> from;
    private final @Nullable ReferralState to;
    private final LegalBasis basis;

    ReferralStep(Taker taker, Set<ReferralState> from, @Nullable ReferralState to, LegalBasis basis) {
        this.taker = taker;
        this.from = from;
        this.to = to;
        this.basis = basis;
    }

    public Taker taker() {
        return taker;
    }

    public boolean isOpenIn(ReferralState state) {
        return from.contains(state);
    }

    /** The state after the step; empty where the step leaves the state as it is. */
    public Optional<ReferralState> to() {
        return Optional.ofNullable(to);
    }

    public LegalBasis basis() {
        return basis;
    }

    static List<ReferralStep> openIn(ReferralState state) {
        return List.of(values()).stream().filter(step -> step.isOpenIn(state)).toList();
    }

    private static Set<ReferralState> from(ReferralState first, ReferralState... others) {
        return EnumSet.of(first, others);
    }

    private static LegalBasis law(Instrument instrument, String articles) {
        return LegalBasis.of(instrument, articles);
    }
}
