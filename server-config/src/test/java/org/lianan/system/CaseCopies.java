package org.lianan.system;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Many cases from one that officers made by hand: all its rows once more under other ids, with other agencies in the place
 * of the first ones. Written past the portal, as the superuser of the test's database, because a thousand cases by the API
 * would take hours; what triggers keep beside them is kept as always.
 */
final class CaseCopies implements AutoCloseable {
    /** One table, with what a copy must not take over as it is. */
    private record Part(String table, List<String> columns, List<String> uuids, List<String> uniques, String ofCase) {}

    private final TheDatabase database;
    private final UUID original;
    private final List<Part> parts = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();

    CaseCopies(UUID original) throws SQLException {
        this.original = original;
        database = TheDatabase.inOneTransaction();
        database.run("""
                CREATE FUNCTION pg_temp.copied(was jsonb, uuids text[], uniques text[], key text, names jsonb, fixed jsonb)
                RETURNS jsonb LANGUAGE sql AS $$
                    SELECT jsonb_object_agg(k, CASE
                        WHEN fixed ? k THEN fixed -> k
                        WHEN v = 'null' THEN v
                        WHEN k = ANY (uuids) THEN to_jsonb(md5((v #>> '{}') || key)::uuid)
                        WHEN (v #>> '{}') ~ '^KQ-[0-9]{4}-[0-9]{6}-[0-9]{6}$' THEN to_jsonb(left(v #>> '{}', 15)
                             || ('x' || substr(md5((v #>> '{}') || key), 1, 15))::bit(60)::bigint)
                        WHEN k = ANY (uniques) AND (v #>> '{}') LIKE '\\\\x%' THEN to_jsonb(
                             '\\x' || encode(sha256(convert_to((v #>> '{}') || key, 'UTF8')), 'hex'))
                        WHEN k = ANY (uniques) THEN to_jsonb((v #>> '{}') || '-' || key)
                        WHEN names ? (v #>> '{}') THEN names -> (v #>> '{}')
                        ELSE v END)
                      FROM jsonb_each(was) AS each_one (k, v)
                $$""");
        for (var table : SecondWallIT.WALLED) {
            if (!table.startsWith("authz.")) { // of officers, not of a case
                parts.add(part(table));
            }
        }
    }

    UUID original() {
        return original;
    }

    TheDatabase database() {
        return database;
    }

    /** Under which id something of the original stands in the copy. */
    static UUID idIn(String copy, String idInOriginal) {
        try {
            var hash = java.security.MessageDigest.getInstance("MD5")
                    .digest((idInOriginal + copy).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            var hex = java.util.HexFormat.of().formatHex(hash);
            return UUID.fromString(hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("MD5 is part of every Java", e);
        }
    }

    /** One more case; {@code names} says who stands for whom, {@code state} in which state it is. */
    UUID copy(String key, Map<String, String> names, String state) throws SQLException {
        keys.add(key);
        for (var part : parts) {
            var hasState =
                    part.table().equals("casework.case_file") || part.table().equals("casework.agency_case");
            insert(part, part.ofCase(), key, names, hasState ? "{\"state\": \"" + state + "\"}" : "{}");
        }
        return idIn(key, original.toString());
    }

    /** Some rows of a table once more; {@code fixed} is what stands in them instead, as JSON. */
    void more(String table, String where, String key, String fixed) throws SQLException {
        for (var part : parts) {
            if (part.table().equals(table)) {
                insert(part, where, key, Map.of(), fixed);
            }
        }
    }

    private void insert(Part part, String where, String key, Map<String, String> names, String fixed)
            throws SQLException {
        database.run("""
                    INSERT INTO %1$s (%2$s) SELECT %3$s
                      FROM %1$s was, jsonb_populate_record(NULL::%1$s,
                           pg_temp.copied(to_jsonb(was), %4$s, %5$s, '%6$s', '%7$s', '%8$s')) now
                     WHERE %9$s ON CONFLICT DO NOTHING""".formatted(
                        part.table(),
                        String.join(", ", part.columns()),
                        part.columns().stream().map("now."::concat).collect(Collectors.joining(", ")),
                        array(part.uuids()),
                        array(part.uniques()),
                        key,
                        json(names),
                        fixed,
                        where));
    }

    /** Ends every part of the agency in the case and gives it this one instead; none for {@code NONE}. */
    void standing(UUID caseId, String agency, String standing) throws SQLException {
        var ended = standing.equals("FORMER");
        database.run("DELETE FROM casework.participation WHERE case_id = '%s' AND agency = '%s' AND standing <> 'LEAD'"
                .formatted(caseId, agency));
        database.run("DELETE FROM casework.insider WHERE case_id = '%s' AND agency = '%s'".formatted(caseId, agency));
        database.run(
                "DELETE FROM casework.agency_case WHERE case_id = '%s' AND agency = '%s'".formatted(caseId, agency));
        if (standing.equals("NONE")) {
            return;
        }
        database.run("""
                INSERT INTO casework.participation
                       (id, case_id, agency, standing, basis, scope, since, given_by, ended_at, end_reason, version)
                VALUES (gen_random_uuid(), '%s', '%s', '%s', 'INVITED', 'FACTS,PARTIES,LETTERS,EVIDENCE',
                        '2026-05-08T09:00+08:00', 'haimen.chen', %s, %s, 0)""".formatted(
                        caseId,
                        agency,
                        ended ? "INFORMED" : standing,
                        ended ? "'2026-05-08T10:00+08:00'" : "NULL",
                        ended ? "'REVOKED'" : "NULL"));
        if (!ended) {
            database.run("""
                    INSERT INTO casework.agency_case (agency, case_id, standing, is_open, state, due)
                    SELECT '%2$s', id, '%3$s', true, state, '2026-08-06T00:00+08:00'
                      FROM casework.case_file WHERE id = '%1$s'""".formatted(caseId, agency, standing));
        }
    }

    /**
     * No copy is there any more, for the tests that come afterwards: parts before wholes, and without the triggers, for
     * which nothing of a case ever goes.
     */
    void forget() throws SQLException {
        var copies = keys.stream()
                .map(key -> "'" + idIn(key, original.toString()) + "'")
                .collect(Collectors.joining(", "));
        database.run("SET LOCAL session_replication_role = replica");
        for (var no = parts.size() - 1; no >= 0; no--) {
            var part = parts.get(no);
            database.run("DELETE FROM %s was WHERE %s"
                    .formatted(part.table(), part.ofCase().replace("= '" + original + "'", "IN (" + copies + ")")));
        }
        database.connection().commit();
    }

    private Part part(String table) throws SQLException {
        var columns = database.texts("""
                SELECT attname FROM pg_attribute
                 WHERE attrelid = '%s'::regclass AND attnum > 0 AND NOT attisdropped AND attidentity = ''
                   AND attgenerated = ''""".formatted(table));
        var uuids = database.texts("""
                SELECT attname FROM pg_attribute
                 WHERE attrelid = '%s'::regclass AND attnum > 0 AND atttypid = 'uuid'::regtype""".formatted(table));
        var uniques = database.texts("""
                SELECT DISTINCT a.attname FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid
                 WHERE i.indrelid = '%s'::regclass AND i.indisunique AND i.indnatts = 1 AND a.attnum = i.indkey[0]
                   AND a.atttypid IN ('text'::regtype, 'bytea'::regtype)""".formatted(table));
        return new Part(table, columns, uuids, uniques, ofCase(table, columns));
    }

    private String ofCase(String table, List<String> columns) {
        if (table.equals("casework.case_file")) {
            return "was.id = '" + original + "'";
        }
        if (columns.contains("case_id")) {
            return "was.case_id = '" + original + "'";
        }
        if (columns.contains("receiving_case")) {
            return "was.receiving_case = '" + original + "'";
        }
        return columns.stream()
                .filter(SecondWallIT.WHOLES::containsKey)
                .findFirst()
                .map(key -> "was.%s IN (SELECT was.id FROM %s was WHERE %s)"
                        .formatted(key, SecondWallIT.WHOLES.get(key), ofCaseOf(SecondWallIT.WHOLES.get(key))))
                .orElseThrow(() -> new IllegalStateException("of which case is a row of " + table + "?"));
    }

    private String ofCaseOf(String whole) {
        return parts.stream()
                .filter(part -> part.table().equals(whole))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(whole + " comes after its parts"))
                .ofCase();
    }

    private static String array(List<String> names) {
        return "ARRAY[" + names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", ")) + "]::text[]";
    }

    private static String json(Map<String, String> names) {
        return names.entrySet().stream()
                .map(each -> "\"" + each.getKey() + "\": \"" + each.getValue() + "\"")
                .collect(Collectors.joining(", ", "{", "}"));
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
