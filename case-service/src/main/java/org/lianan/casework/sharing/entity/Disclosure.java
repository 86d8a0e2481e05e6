package org.lianan.casework.sharing.entity;

import java.util.EnumSet;
import java.util.Set;
import org.lianan.authz.label.Category;
import org.lianan.authz.permission.Standing;
import org.lianan.authz.refusal.NotValid;
import org.lianan.authz.refusal.Sentence;

/**
 * What a grant opens of that which is not for everybody (敏感信息): labelled items of these categories, and whether numbers
 * that name a person can be shown in full. Of both, nothing that is not said.
 */
public record Disclosure(Set<Category> categories, Identifiers identifiers) {

    /** How numbers are shown that name a person: of identity cards, phones, accounts. */
    public enum Identifiers {
        /** 遮蔽. */
        MASKED,
        /** 可显示: one by one, each with a reason. */
        FULL
    }

    public static final Disclosure NOTHING = new Disclosure(Set.of(), Identifiers.MASKED);

    public Disclosure {
        categories = Set.copyOf(categories);
    }

    /** Whether only a leader may approve it, beside a share beyond the province (policy row 27). */
    public boolean isForALeader() {
        return !categories.isEmpty() || identifiers == Identifiers.FULL;
    }

    void refuseUnlessGrantableTo(Standing standing) {
        var never = EnumSet.noneOf(Category.class);
        never.addAll(categories);
        never.removeAll(Category.grantable());
        if (!never.isEmpty()) {
            throw new NotValid(
                    "/categories",
                    "CATEGORY_NOT_GRANTABLE",
                    Sentence.of(
                            "举报人信息和内部讨论不得共享给其他单位，请去掉这一类别。",
                            "Reporters and deliberation are never shared with another agency. Leave that category out."));
        }
        if (standing == Standing.INFORMED && categories.contains(Category.WORK_SECRET)) {
            throw new NotValid(
                    "/categories",
                    "WORK_SECRET_NOT_FOR_INFORMED",
                    Sentence.of(
                            "工作秘密不得共享给仅知悉的单位，请去掉这一类别，或改为联合办案。",
                            "Work secrets are not for an agency that is only informed. Leave them out, or make it a co-handler."));
        }
    }
}
