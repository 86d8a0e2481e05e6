package org.lianan.authz.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianan.authz.refusal.NotValid;

class PageTest {
    @Test
    void a_cursor_comes_back_as_it_went_out() {
        var cursor = Cursor.of("2026-05-13T16:00:00Z", "01a2");
        assertThat(Cursor.read(cursor.encoded(), 2)).contains(cursor);
        assertThat(cursor.encoded()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void the_first_page_has_no_cursor() {
        assertThat(Cursor.read(null, 2)).isEmpty();
        assertThat(Cursor.read("", 2)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "MQ", "MQoyCjM"})
    void what_is_not_one_of_our_cursors_is_refused(String forged) {
        assertThatThrownBy(() -> Cursor.read(forged, 2)).isInstanceOf(NotValid.class);
    }

    @Test
    void a_page_knows_whether_there_is_another_from_the_one_row_too_many() {
        var full = Page.of(rows(4), 3, Cursor::of);
        assertThat(full.items()).containsExactly(0, 1, 2);
        assertThat(Cursor.read(full.next(), 1)).contains(Cursor.of(2));
        var last = Page.of(rows(3), 3, Cursor::of);
        assertThat(last.items()).hasSize(3);
        assertThat(last.next()).isNull();
    }

    @Test
    void a_page_holds_fifty_rows_unless_asked_and_never_more_than_two_hundred() {
        assertThat(Limit.of(null)).isEqualTo(50);
        assertThat(Limit.of(10)).isEqualTo(10);
        assertThat(Limit.of(0)).isEqualTo(1);
        assertThat(Limit.of(5000)).isEqualTo(200);
    }

    private static List<Integer> rows(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
