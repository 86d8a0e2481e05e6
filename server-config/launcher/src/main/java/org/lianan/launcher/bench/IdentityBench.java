package org.lianan.launcher.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.lianan.launcher.CannotStart;
import org.lianan.launcher.Progress;
import org.lianan.launcher.Settings;
import org.lianan.launcher.World;
import org.lianan.launcher.identity.Directory;
import org.lianan.launcher.identity.PortalDirectory;
import org.lianan.launcher.identity.Realm;
import org.lianan.launcher.identity.Tokens;

/**
 * The whole country signs up: so many agencies and officers are brought into Keycloak and into the portal, each with a part
 * of its own to be told how long it took. Before and after that the officers of the demo sign in, ask who they are and list
 * their colleagues; neither what they wait for nor the size of their token may grow with the rest of the country.
 */
final class IdentityBench implements Bench.Run {

    private static final int AGENCIES = 3_500;
    private static final int OFFICERS = 100_000;
    private static final int PROVINCES = 31;
    private static final int PREFECTURES = 340;
    private static final int SIGN_INS = 60;

    private final Scratch scratch;
    private final World world;
    private final Progress progress;
    private final int agencies;
    private final int officers;
    private final Random random = new Random(20261201);
    private final HttpClient http = HttpClient.newHttpClient();

    /** What officers wait for, in milliseconds, and how long their tokens are. */
    private record Everyday(List<Double> signIns, List<Double> askings, List<Double> lists, int tokenBytes) {}

    private record Took(String what, int many, double seconds) {}

    private IdentityBench(Settings settings, int agencies, int officers, Progress progress) {
        this.agencies = agencies;
        this.officers = officers;
        this.progress = progress;
        this.scratch = Scratch.in(settings.home(), 4096);
        this.world = scratch.world(settings, progress);
    }

    static IdentityBench of(Settings settings, List<String> options, Progress progress) {
        int officers = OFFICERS;
        if (!options.isEmpty()) {
            if (options.size() != 2
                    || !options.get(0).equals("--officers")
                    || !options.get(1).matches("[1-9][0-9]{1,6}")) {
                throw new CannotStart("bench identity takes --officers and a number, or nothing.");
            }
            officers = Integer.parseInt(options.get(1));
        }
        return new IdentityBench(settings, Math.min(AGENCIES, Math.max(PROVINCES, officers / 25)), officers, progress);
    }

    @Override
    public String measure() {
        world.start();
        everyday(); // the first ever fills the caches
        var before = everyday();
        var country = country();
        var took = new ArrayList<Took>();
        try (Realm realm = Realm.at(world.keycloak(), world.portal(), world.secrets())) {
            realm.bringInMany(country, (what, many, work) -> took.add(timed(what, many, work)));
        }
        var portal = new PortalDirectory(world.portal(), world.tokens());
        took.add(timed("agencies into the portal", agencies, () -> portal.bringInAgencies(country)));
        took.add(timed("officers into the portal", officers, () -> portal.bringInOfficers(country)));
        everyday();
        var after = everyday();
        return report(took, before, after);
    }

    private Took timed(String what, int many, Runnable work) {
        progress.say("%,d %s".formatted(many, what));
        long began = System.nanoTime();
        work.run();
        return new Took(what, many, (System.nanoTime() - began) / 1e9);
    }

    private String report(List<Took> took, Everyday before, Everyday after) {
        var text = new StringBuilder();
        for (var one : took) {
            text.append(String.format(
                    Locale.ROOT,
                    "%,8d %-26s %8.0f s   %6.2f ms each%n",
                    one.many(),
                    one.what(),
                    one.seconds(),
                    1000 * one.seconds() / one.many()));
        }
        text.append(String.format(
                Locale.ROOT,
                "%n%-34s %10s %10s   ratio%n",
                "median of " + SIGN_INS,
                "the demo",
                "+ %,d".formatted(officers)));
        line(text, "sign-in, in ms", before.signIns(), after.signIns());
        line(text, "who am I, in ms", before.askings(), after.askings());
        line(text, "colleagues, in ms", before.lists(), after.lists());
        text.append(String.format(
                Locale.ROOT,
                "%-34s %10d %10d   %.2f",
                "access token, in bytes",
                before.tokenBytes(),
                after.tokenBytes(),
                (double) after.tokenBytes() / before.tokenBytes()));
        return text.toString();
    }

    private static void line(StringBuilder text, String what, List<Double> before, List<Double> after) {
        double then = new Timing(what, before).median();
        double now = new Timing(what, after).median();
        text.append(String.format(Locale.ROOT, "%-34s %10.1f %10.1f   %.2f%n", what, then, now, now / then));
    }

    private Everyday everyday() {
        var signIns = new ArrayList<Double>();
        var askings = new ArrayList<Double>();
        var lists = new ArrayList<Double>();
        int bytes = 0;
        var demo = world.directory().officers();
        for (int each = 0; each < SIGN_INS; each++) {
            var officer = demo.get(each % demo.size());
            // new ones each time, so that none is kept from before
            var tokens = new Tokens(world.issuer(), world.portal(), world.secrets(), world.directory());
            long began = System.nanoTime();
            String token = tokens.officerByPasswordAlone(officer.username());
            signIns.add((System.nanoTime() - began) / 1e6);
            bytes = Math.max(bytes, token.length());
            askings.add(asked("/api/me", token));
            lists.add(asked("/api/agencies/" + officer.agency() + "/officers", token));
        }
        return new Everyday(signIns, askings, lists, bytes);
    }

    private double asked(String path, String token) {
        var request = HttpRequest.newBuilder(world.portal().resolve(path))
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            long began = System.nanoTime();
            var answer = http.send(request, BodyHandlers.ofString());
            double took = (System.nanoTime() - began) / 1e6;
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + answer.statusCode());
            }
            return took;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A tree of provinces, prefectures and counties with their officers, all of them made up. */
    private Directory country() {
        var bureaus = new ArrayList<Directory.Agency>();
        for (int no = 0; no < agencies; no++) {
            String level = no < PROVINCES ? "PROVINCE" : no < PROVINCES + PREFECTURES ? "PREFECTURE" : "COUNTY";
            int above = no < PROVINCES + PREFECTURES ? no % PROVINCES : PROVINCES + no % PREFECTURES;
            bureaus.add(new Directory.Agency(
                    "b-" + no,
                    "第" + no + "市场监督管理局",
                    "Bureau " + no,
                    level,
                    "REGULATOR",
                    no < PROVINCES ? null : "b-" + above,
                    "%06d".formatted(990_000 + no % 10_000),
                    "测市监"));
        }
        var people = new ArrayList<Directory.Officer>();
        for (int no = 0; no < officers; no++) {
            people.add(new Directory.Officer(
                    "b" + no,
                    "测试" + no,
                    "Test " + no,
                    "b-" + random.nextInt(agencies),
                    List.of("CASE_OFFICER"),
                    "99%09d".formatted(no)));
        }
        return new Directory(world.directory().demoPassword(), world.directory().demoSecondFactor(), bureaus, people);
    }

    @Override
    public void close() {
        world.close();
        scratch.close();
    }
}
