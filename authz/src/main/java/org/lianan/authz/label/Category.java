package org.lianan.authz.label;

import static org.lianan.authz.caller.Role.CHIEF;
import static org.lianan.authz.caller.Role.LEADER;
import static org.lianan.authz.caller.Role.LEGAL_REVIEWER;
import static org.lianan.authz.caller.Role.REVIEWER;
import static org.lianan.authz.caller.Role.UNIT_HEAD;
import static org.lianan.authz.label.Level.RESTRICTED;
import static org.lianan.authz.label.Level.SENSITIVE;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianan.authz.caller.Role;

/**
 * Why an item is not for everybody who works on its case (信息类别), and who reads it by default. Another agency reads it
 * only as far as a grant says so as well. State secrets are no category: this is not their network, and they are refused.
 */
public enum Category {
    // spotless:off
    //              on paper   level       the team   offices that read it                         that learn of it, not its content      can be granted
    /** 个人信息: number, phone, account, address, face, health (Personal Information Protection Law, art. 4). */
    PERSONAL       ('P',       SENSITIVE,  true,      Set.of(REVIEWER, LEGAL_REVIEWER),                 Set.of(UNIT_HEAD, LEADER, CHIEF),      true),
    /** 举报人信息: who reported, and whatever reveals it; never leaves the team that handles the report. */
    REPORTER       ('R',       RESTRICTED, true,      Set.of(),                                         Set.of(),                              false),
    /** 商业秘密: formula, cost, customers (Anti-Unfair Competition Law, art. 10). */
    COMMERCIAL     ('C',       SENSITIVE,  true,      Set.of(REVIEWER, LEGAL_REVIEWER, LEADER, CHIEF),  Set.of(),                              true),
    /** 未成年人信息: any data of a person under eighteen (Law on the Protection of Minors, art. 103). */
    MINOR          ('M',       RESTRICTED, true,      Set.of(REVIEWER, LEGAL_REVIEWER),                 Set.of(UNIT_HEAD, LEADER, CHIEF),      true),
    /** 工作秘密: for the agencies that are named on it, and there for whoever works on the case. */
    WORK_SECRET    ('W',       RESTRICTED, true,      Set.of(Role.values()),                            Set.of(),                              true),
    /** 内部讨论: minutes of the panel, legal advice; never leaves the agency. */
    DELIBERATION   ('D',       RESTRICTED, false,     Set.of(REVIEWER, LEGAL_REVIEWER, LEADER, CHIEF),  Set.of(),                              false);
    // spotless:on

    private final char letter;
    private final Level level;
    private final boolean isForTheTeam;
    private final Set<Role> readers;
    private final Set<Role> others;
    private final boolean isGrantable;

    Category(char letter, Level level, boolean isForTheTeam, Set<Role> readers, Set<Role> others, boolean isGrantable) {
        this.letter = letter;
        this.level = level;
        this.isForTheTeam = isForTheTeam;
        this.readers = readers;
        this.others = others;
        this.isGrantable = isGrantable;
    }

    public Level level() {
        return level;
    }

    /** Whether a grant can open it to another agency. */
    public boolean isGrantable() {
        return isGrantable;
    }

    /** Whether the officers who work on the case in this agency read it. */
    boolean isForTheTeam() {
        return isForTheTeam;
    }

    boolean isReadBy(Set<Role> roles) {
        return roles.stream().anyMatch(readers::contains);
    }

    /** Whether they learn that the item is there, and not what it holds: they answer for the case and its labels. */
    boolean isKnownTo(Set<Role> roles) {
        return isReadBy(roles) || roles.stream().anyMatch(others::contains);
    }

    public static Set<Category> grantable() {
        var grantable = EnumSet.allOf(Category.class);
        grantable.removeIf(category -> !category.isGrantable);
        return grantable;
    }

    /** As they are stored and written on papers: their letters in the order of this table, such as {@code PC}. */
    public static String letters(Collection<Category> categories) {
        return categories.stream()
                .distinct()
                .sorted()
                .map(category -> String.valueOf(category.letter))
                .collect(Collectors.joining());
    }

    public static Set<Category> ofLetters(String letters) {
        var categories = EnumSet.allOf(Category.class);
        categories.removeIf(category -> letters.indexOf(category.letter) < 0);
        return categories;
    }
}
