package org.lianan.launcher.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.lianan.launcher.CannotStart;
import org.lianan.launcher.Progress;
import org.lianan.launcher.Secrets;
import org.lianan.launcher.Settings;
import org.lianan.launcher.World;

/**
 * What the policy and the second wall cost the list of cases, of an agency that has a fifth of all. The statement of the
 * list is asked as the portal's role in turns with both (it asks what the officer needs to know, says for whom it works, and
 * row policies stand) and with neither; between the turns officers page through the list at the API. What both add to the
 * statement is then a share of what an officer waits for.
 */
final class WallBench implements Bench.Run {

    private static final int CASES = 100_000;
    private static final int EVERY_FIFTH = 5;
    private static final int ROUNDS = 10;
    private static final int PAGES = 200;
    private static final String AGENCY = "js-haimen";
    private static final String OFFICER = "haimen.gu";
    private static final String NAMES = OFFICER + ",role:HEAD";

    /** The statement of the register of an agency; with the policy it also asks what the officer needs to know. */
    private static final String PAGE = """
            SELECT a.*, f.* FROM casework.agency_case a JOIN casework.case_file f ON f.id = a.case_id
             WHERE a.agency = ? AND (a.visible_until IS NULL OR a.visible_until > now())
               AND a.due >= ? AND (a.due > ? OR a.case_id > '00000000-0000-0000-0000-000000000000') %s
             ORDER BY a.due, a.case_id LIMIT 51""";

    private static final String NEEDS_TO_KNOW = """
            AND EXISTS (SELECT 1 FROM casework.need_to_know n
                         WHERE n.agency = a.agency AND n.case_id = a.case_id
                           AND n.who IN ('%s', 'role:HEAD'))""".formatted(OFFICER);

    private final Scratch scratch;
    private final World world;
    private final Progress progress;
    private final Random random = new Random(20261124);
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private String after = "";

    private WallBench(Settings settings, Progress progress) {
        this.progress = progress;
        this.scratch = Scratch.in(settings.home(), 1024);
        this.world = scratch.world(settings, progress);
    }

    static WallBench of(Settings settings, List<String> options, Progress progress) {
        if (!options.isEmpty()) {
            throw new CannotStart("bench wall takes no options.");
        }
        return new WallBench(settings, progress);
    }

    @Override
    public String measure() {
        world.start();
        Secrets secrets = world.secrets();
        try (Connection owner = connect("lianan_owner", secrets.owner());
                Connection portal = connect("lianan_app", secrets.app())) {
            progress.say("making " + CASES + " cases");
            fill(owner);
            portal.setAutoCommit(false);
            List<Double> with = new ArrayList<>();
            List<Double> without = new ArrayList<>();
            List<Double> asked = new ArrayList<>();
            pages(portal, true); // the first ever fills the caches
            pagesAtTheApi();
            for (int round = 1; round <= ROUNDS; round++) {
                with.addAll(pages(portal, true));
                asked.addAll(pagesAtTheApi());
                wall(owner, "DISABLE");
                without.addAll(pages(portal, false));
                wall(owner, "ENABLE");
                progress.say("round %d of %d".formatted(round, ROUNDS));
            }
            return report(with, without, asked);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String report(List<Double> with, List<Double> without, List<Double> asked) {
        return String.format(
                Locale.ROOT,
                """
                A page of 50 of %d cases, %d in all; %d pages each
                           the statement   with neither   they add   at the API   of what it would be
                           with both
                  median     %8.2f ms    %8.2f ms %8.2f ms  %8.2f ms        + %.1f %%
                  p95        %8.2f ms    %8.2f ms %8.2f ms  %8.2f ms        + %.1f %%""",
                CASES / EVERY_FIFTH,
                CASES,
                with.size(),
                percentile(with, 50),
                percentile(without, 50),
                percentile(with, 50) - percentile(without, 50),
                percentile(asked, 50),
                added(with, without, asked, 50),
                percentile(with, 95),
                percentile(without, 95),
                percentile(with, 95) - percentile(without, 95),
                percentile(asked, 95),
                added(with, without, asked, 95));
    }

    /** By how many percent the two lengthen what an officer waits for. */
    static double added(List<Double> with, List<Double> without, List<Double> asked, int percent) {
        double they = percentile(with, percent) - percentile(without, percent);
        return 100 * they / (percentile(asked, percent) - they);
    }

    /** The value that so many percent do not exceed. */
    static double percentile(List<Double> values, int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.max(0, (sorted.size() * percent + 99) / 100 - 1));
    }

    private List<Double> pages(Connection portal, boolean withBoth) throws SQLException {
        List<Double> milliseconds = new ArrayList<>();
        String statement = PAGE.formatted(withBoth ? NEEDS_TO_KNOW : "");
        try (PreparedStatement context = portal.prepareStatement(
                        "SELECT set_config('app.agency', ?, true), set_config('app.who', ?, true)");
                PreparedStatement page = portal.prepareStatement(statement)) {
            for (int each = 0; each < PAGES; each++) {
                var from = OffsetDateTime.parse("2026-01-01T00:00:00Z").plusMinutes(random.nextInt(CASES * 9 / 10));
                long began = System.nanoTime();
                if (withBoth) {
                    context.setString(1, AGENCY);
                    context.setString(2, NAMES);
                    context.execute();
                }
                page.setString(1, AGENCY);
                page.setObject(2, from);
                page.setObject(3, from);
                int rows = 0;
                try (ResultSet found = page.executeQuery()) {
                    while (found.next()) {
                        rows++;
                    }
                }
                portal.commit();
                milliseconds.add((System.nanoTime() - began) / 1e6);
                if (rows != 51) {
                    throw new IllegalStateException("a page had " + rows + " rows");
                }
            }
        }
        return milliseconds;
    }

    /** An officer pages on through the list, from where the last turn ended. */
    private List<Double> pagesAtTheApi() {
        List<Double> milliseconds = new ArrayList<>();
        try {
            for (int each = 0; each < PAGES; each++) {
                var request = HttpRequest.newBuilder(world.portal().resolve("/api/cases?limit=50" + after))
                        .header("Authorization", "Bearer " + world.tokens().officer(OFFICER))
                        .build();
                long began = System.nanoTime();
                var answer = http.send(request, BodyHandlers.ofString());
                milliseconds.add((System.nanoTime() - began) / 1e6);
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException("the list answered " + answer.statusCode());
                }
                String next = json.readTree(answer.body()).path("next").asText("");
                after = next.isEmpty() ? "" : "&after=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return milliseconds;
    }

    /** All at once, with what triggers would keep beside each case written at once, too: that is not what is measured. */
    private static void fill(Connection owner) throws SQLException {
        for (String table : List.of("case_file", "participation", "insider")) {
            run(owner, "ALTER TABLE casework." + table + " DISABLE TRIGGER USER");
        }
        run(owner, """
                INSERT INTO casework.case_file (id, number, title, facts, state, source, received_at, lead_agency,
                                                opened_by, opened_at, updated_at, version)
                SELECT gen_random_uuid(), 'bench-' || n, '假冒搅拌机 ' || n, repeat('事实', 100), 'INVESTIGATING',
                       'INSPECTION', now(), CASE n %% %d WHEN 0 THEN '%s' ELSE 'bench-' || n %% 160 END,
                       'bench', timestamptz '2026-01-01' + n * interval '1 minute', now(), 0
                  FROM generate_series(1, %d) n""".formatted(EVERY_FIFTH, AGENCY, CASES));
        run(owner, """
                INSERT INTO casework.participation (id, case_id, agency, standing, basis, scope, since, given_by, version)
                SELECT gen_random_uuid(), id, lead_agency, 'LEAD', 'OPENED', '', now(), 'bench', 0 FROM casework.case_file WHERE number LIKE 'bench-%'""");
        run(owner, """
                INSERT INTO casework.insider (case_id, agency, takes_part, is_inside, sees_all, sees_letters, sees_evidence)
                SELECT id, lead_agency, true, true, true, true, true FROM casework.case_file WHERE number LIKE 'bench-%'""");
        run(owner, """
                INSERT INTO casework.need_to_know (agency, who, case_id)
                SELECT lead_agency, who, id FROM casework.case_file, (VALUES ('role:HEAD'), ('bench')) names (who)
                 WHERE number LIKE 'bench-%'""");
        run(owner, """
                INSERT INTO casework.agency_case (agency, case_id, standing, is_open, state, due)
                SELECT lead_agency, id, 'LEAD', true, state, opened_at FROM casework.case_file WHERE number LIKE 'bench-%'""");
        for (String table : List.of("case_file", "participation", "insider")) {
            run(owner, "ALTER TABLE casework." + table + " ENABLE TRIGGER USER");
        }
        run(owner, "ANALYZE casework.case_file, casework.agency_case, casework.insider, casework.need_to_know");
    }

    private static void wall(Connection owner, String verb) throws SQLException {
        for (String table : List.of("case_file", "agency_case", "insider", "need_to_know")) {
            run(owner, "ALTER TABLE casework." + table + " " + verb + " ROW LEVEL SECURITY");
        }
    }

    private static void run(Connection owner, String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect(String role, String password) throws SQLException {
        return DriverManager.getConnection(world.jdbcUrl(), role, password);
    }

    @Override
    public void close() {
        world.close();
        scratch.close();
    }
}
