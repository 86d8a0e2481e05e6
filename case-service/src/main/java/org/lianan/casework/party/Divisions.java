package org.lianan.casework.party;

import static java.util.stream.Collectors.joining;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The versioned table of divisions (行政区划代码表), from {@code divisions.csv}; an old code stays and names its successor. */
public final class Divisions {
    /** 直辖市 have counties directly below them. */
    private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");

    private static final Divisions TABLE = new Divisions(shipped());

    private record Row(String code, String name, String nameEn, String validFrom, String validTo, String successor) {}

    private final Map<String, Row> rows;

    private Divisions(Map<String, Row> rows) {
        this.rows = rows;
    }

    public static Divisions table() {
        return TABLE;
    }

    boolean knows(String code) {
        return rows.containsKey(code);
    }

    Division get(DivisionCode code) {
        var row = Objects.requireNonNull(rows.get(code.code()));
        var path = path(code);
        var named = path.stream()
                .map(part -> Objects.requireNonNull(rows.get(part.code())))
                .toList();
        var provinceFirst = new ArrayList<>(named.stream().map(Row::name).toList());
        Collections.reverse(provinceFirst);
        return new Division(
                code,
                row.name(),
                String.join("", provinceFirst),
                named.stream().map(Row::nameEn).collect(joining(", ")),
                path,
                date(row.validFrom()),
                date(row.validTo()),
                row.successor().isEmpty() ? null : new DivisionCode(row.successor()));
    }

    /** Divisions of a day whose code or full name contains the text, in the order of the table, a few at most. */
    public List<Division> matching(String text, LocalDate day, int limit) {
        var wanted = text.strip();
        return rows.keySet().stream()
                .map(code -> new DivisionCode(code).division())
                .filter(division -> division.existedOn(day))
                .filter(division -> division.code().code().startsWith(wanted)
                        || division.fullName().contains(wanted))
                .limit(limit)
                .toList();
    }

    private List<DivisionCode> path(DivisionCode code) {
        var path = new ArrayList<DivisionCode>();
        path.add(code);
        var province = code.code().substring(0, 2);
        var prefecture = code.code().substring(0, 4) + "00";
        if (!MUNICIPALITIES.contains(province) && !prefecture.equals(code.code()) && knows(prefecture)) {
            path.add(new DivisionCode(prefecture));
        }
        if (!code.code().endsWith("0000")) {
            path.add(new DivisionCode(province + "0000"));
        }
        return path;
    }

    private static @Nullable LocalDate date(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static Map<String, Row> shipped() {
        var rows = new LinkedHashMap<String, Row>();
        var file =
                Objects.requireNonNull(Divisions.class.getResourceAsStream("/org/lianan/casework/party/divisions.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]))
                    .forEach(row -> rows.put(row.code(), row));
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
