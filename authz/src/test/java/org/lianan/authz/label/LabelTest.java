package org.lianan.authz.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianan.authz.label.Category.COMMERCIAL;
import static org.lianan.authz.label.Category.DELIBERATION;
import static org.lianan.authz.label.Category.MINOR;
import static org.lianan.authz.label.Category.PERSONAL;
import static org.lianan.authz.label.Category.REPORTER;
import static org.lianan.authz.label.Category.WORK_SECRET;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianan.authz.caller.Role;
import org.lianan.authz.label.Audience.Kind;

/** The lattice of labels, tried on some thousand triples of them, and what its values are worth. */
class LabelTest {
    private static final int TRIPLES = 20_000;
    private static final List<String> NAMES = List.of("zj-yuhang", "sd-laoshan", "gd-baiyun");

    private final Random random = new Random(20_261_201);

    @Test
    void to_join_is_commutative_associative_and_idempotent() {
        for (int i = 0; i < TRIPLES; i++) {
            var a = any();
            var b = any();
            var c = any();
            assertThat(a.join(b)).isEqualTo(b.join(a));
            assertThat(a.join(b).join(c)).isEqualTo(a.join(b.join(c)));
            assertThat(a.join(a)).isEqualTo(a);
        }
    }

    @Test
    void a_join_covers_both_and_nothing_less_does() {
        for (int i = 0; i < TRIPLES; i++) {
            var a = any();
            var b = any();
            var c = any();
            assertThat(a.join(b).covers(a)).isTrue();
            assertThat(a.join(b).covers(b)).isTrue();
            if (c.covers(a) && c.covers(b)) {
                assertThat(c.covers(a.join(b))).isTrue();
            }
        }
    }

    @Test
    void what_is_joined_only_adds() {
        for (int i = 0; i < TRIPLES; i++) {
            var a = any();
            var joined = a.join(any());
            assertThat(joined.level()).isGreaterThanOrEqualTo(a.level());
            assertThat(joined.categories()).containsAll(a.categories());
            assertThat(joined.audience().kind())
                    .isGreaterThanOrEqualTo(a.audience().kind());
        }
    }

    @Test
    void two_that_cover_each_other_are_the_same() {
        for (int i = 0; i < TRIPLES; i++) {
            var a = any();
            var b = any();
            assertThat(a.covers(b) && b.covers(a)).isEqualTo(a.equals(b));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', INTERNAL",
        "P, SENSITIVE",
        "C, SENSITIVE",
        "PC, SENSITIVE",
        "R, RESTRICTED",
        "M, RESTRICTED",
        "W, RESTRICTED",
        "D, RESTRICTED",
        "PM, RESTRICTED"
    })
    void the_level_follows_from_the_categories(String letters, Level level) {
        assertThat(new Label(Level.INTERNAL, Category.ofLetters(letters), Audience.WHOLE_CASE).level())
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIC, '', CASE, CLEAR",
        "INTERNAL, '', CASE, GREEN",
        "INTERNAL, P, CASE, AMBER",
        "INTERNAL, M, CASE, AMBER",
        "INTERNAL, '', AGENCIES, AMBER_STRICT",
        "INTERNAL, '', TEAM, AMBER_STRICT",
        "INTERNAL, P, SEALED, RED"
    })
    void a_traffic_light_stands_beside_it(Level level, String letters, Kind kind, Tlp light) {
        assertThat(new Label(level, Category.ofLetters(letters), new Audience(kind, Set.of("x"))).tlp())
                .isEqualTo(light);
    }

    @Test
    void a_work_secret_is_for_the_agencies_that_are_named() {
        var secret = new Label(Level.INTERNAL, Set.of(WORK_SECRET), Audience.WHOLE_CASE);
        assertThat(secret.audience()).isEqualTo(new Audience(Kind.AGENCIES, Set.of()));
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void letters_are_read_as_they_are_written(Category category) {
        assertThat(Category.ofLetters(Category.letters(Set.of(category)))).containsExactly(category);
    }

    @Test
    void letters_stand_in_one_order() {
        assertThat(Category.letters(List.of(DELIBERATION, PERSONAL, COMMERCIAL)))
                .isEqualTo("PCD");
        assertThat(Category.letters(EnumSet.allOf(Category.class))).isEqualTo("PRCMWD");
    }

    @Test
    void who_reads_what_of_the_own_agency() {
        assertThat(read(true, Role.CASE_OFFICER))
                .containsExactlyInAnyOrder(PERSONAL, REPORTER, COMMERCIAL, MINOR, WORK_SECRET);
        assertThat(read(false, Role.CASE_OFFICER)).containsExactly(WORK_SECRET);
        assertThat(read(false, Role.LEGAL_REVIEWER))
                .containsExactlyInAnyOrder(PERSONAL, COMMERCIAL, MINOR, WORK_SECRET, DELIBERATION);
        assertThat(read(false, Role.LEADER)).containsExactlyInAnyOrder(COMMERCIAL, WORK_SECRET, DELIBERATION);
        assertThat(read(false, Role.UNIT_HEAD)).containsExactly(WORK_SECRET);
    }

    @Test
    void heads_learn_of_personal_data_and_do_not_read_it() {
        for (var head : List.of(Role.UNIT_HEAD, Role.LEADER, Role.CHIEF)) {
            assertThat(Clearance.of(Set.of(head), false).known()).contains(PERSONAL, MINOR);
            assertThat(read(false, head)).doesNotContain(PERSONAL, MINOR);
        }
    }

    @Test
    void of_another_agency_it_is_what_both_the_office_and_the_grant_open() {
        var team = Clearance.of(Set.of(Role.CASE_OFFICER), true);
        assertThat(team.within(Set.of(PERSONAL)).read()).containsExactly(PERSONAL);
        assertThat(Clearance.of(Set.of(Role.UNIT_HEAD), false)
                        .within(Set.of(PERSONAL))
                        .known())
                .isEmpty();
        assertThat(team.within(Set.of())).isEqualTo(Clearance.NONE);
    }

    @Test
    void a_reporter_and_deliberation_are_never_granted() {
        assertThat(Category.grantable()).containsExactlyInAnyOrder(PERSONAL, COMMERCIAL, MINOR, WORK_SECRET);
    }

    @Test
    void a_state_secret_is_known_by_its_mark_and_not_by_a_word() {
        assertThat(StateSecret.markOf("情况通报 机密★10年")).contains(StateSecret.SECRET);
        assertThat(StateSecret.markOf("绝密 ★长期.pdf")).contains(StateSecret.TOP_SECRET);
        assertThat(StateSecret.markOf("秘密★.docx")).contains(StateSecret.CONFIDENTIAL);
        assertThat(StateSecret.markOf("商业秘密说明、绝密配方")).isEmpty();
    }

    private static Set<Category> read(boolean isOnTeam, Role role) {
        return Clearance.of(Set.of(role), isOnTeam).read();
    }

    private Label any() {
        var categories = new ArrayList<>(List.of(Category.values()));
        categories.removeIf(category -> random.nextBoolean());
        var names = new ArrayList<>(NAMES);
        names.removeIf(name -> random.nextBoolean());
        var kind = Kind.values()[random.nextInt(Kind.values().length)];
        var level = Level.values()[random.nextInt(Level.values().length)];
        return new Label(level, Set.copyOf(categories), new Audience(kind, Set.copyOf(names)));
    }
}
