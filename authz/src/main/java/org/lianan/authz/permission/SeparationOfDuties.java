package org.lianan.authz.permission;

import java.util.Set;
import org.lianan.authz.refusal.Sentence;

/**
 * Which persons must not take a decision (职责分离), whatever their roles are. The table of {@link Action} names the rule
 * of each action; whoever knows the persons asks it here, so that no feature has a rule of its own.
 */
public enum SeparationOfDuties {
    /** 无. */
    NONE("任何有权人员均可办理。", "Whoever has the right may."),
    /** 报批分离: who proposed or drafted it does not approve it. */
    OTHER_PERSON(
            "提出、起草的人员不能自己审批，请由其他有权人员办理。", "Whoever proposed or drafted this cannot approve it; somebody else must."),
    /** 审批与办案分离: who approves is neither of the team nor who proposed or signed it. */
    SOD_1(
            "提出报请的人员和办案人员不能自己审批，请由其他负责人审批。",
            "Whoever proposed this or handles the case cannot approve it; another leader must."),
    /** 审核与办案分离: who reviews a case never worked on it. */
    SOD_2("办案人员不得审核本案，请由其他审核人员办理。", "Whoever handled the case cannot review it; ask another reviewer."),
    /** 取证与认定分离: who judges evidence neither collected nor offered it, and is not of the agency that filed it. */
    SOD_3(
            "取证人员及提供单位的人员不得审查该证据，请由接收单位的其他审核人员办理。",
            "Nobody who collected this evidence or belongs to the agency that filed it may judge it. Ask another reviewer of"
                    + " the receiving agency."),
    /** 代理与被代理视同一人: who stands in for somebody does not check what that one made, nor the other way round. */
    SOD_4(
            "您与经办人员之间有代理关系，视同一人，不能审批，请由其他有权人员办理。",
            "You and somebody who had a hand in this stand or stood in for each other, which counts as one person. Somebody"
                    + " else must."),
    /** 本人回避: nobody has a say in the own posting, roles or sessions. */
    SOD_7(
            "不得办理涉及本人任职、角色的事项，请由其他有权人员办理。",
            "Nobody decides about their own posting or roles. Ask somebody else who may.");

    private final Sentence why;

    SeparationOfDuties(String zh, String en) {
        this.why = Sentence.of(zh, en);
    }

    public boolean admits(String officer, Involved involved) {
        return switch (this) {
            case NONE -> true;
            case OTHER_PERSON, SOD_4, SOD_7 -> !involved.makers().contains(officer);
            case SOD_1 ->
                !involved.makers().contains(officer) && !involved.team().contains(officer);
            case SOD_2 -> !involved.team().contains(officer);
            case SOD_3 ->
                !involved.makers().contains(officer) && !involved.collectors().contains(officer);
        };
    }

    /** The same for somebody of this agency: who judges evidence is not of the agency that contributed it. */
    public boolean admits(String officer, String agency, Involved involved) {
        return admits(officer, involved) && (this != SOD_3 || !agency.equals(involved.owner()));
    }

    /** Refuses where the rule does not admit somebody with whom the caller counts as one person (SOD_4). */
    public void requireOfAll(Set<String> oneWith, Involved involved) {
        if (!oneWith.stream().allMatch(other -> admits(other, involved))) {
            throw new DutiesNotSeparated(SOD_4);
        }
    }

    /** Refuses unless the rule admits this officer. */
    public void require(String officer, Involved involved) {
        if (!admits(officer, involved)) {
            throw new DutiesNotSeparated(this);
        }
    }

    public void require(String officer, String agency, Involved involved) {
        if (!admits(officer, agency, involved)) {
            throw new DutiesNotSeparated(this);
        }
    }

    /** What the officer is told: the rule, never the person. */
    public Sentence why() {
        return why;
    }

    String code() {
        return this == OTHER_PERSON ? "OTHER_PERSON_WANTED" : name();
    }
}
