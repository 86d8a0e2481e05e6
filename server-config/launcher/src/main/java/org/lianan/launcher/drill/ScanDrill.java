package org.lianan.launcher.drill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianan.launcher.CannotStart;
import org.lianan.launcher.Progress;
import org.lianan.launcher.Settings;
import org.lianan.launcher.identity.BrowserLogin;
import org.lianan.launcher.identity.Directory;

/**
 * Black-box scans of the running portal by an officer of the demo: wapiti over pages and API, sqlmap over every parameter,
 * testssl where TLS ends. What they find has been explained, or the drill fails.
 */
public final class ScanDrill {

    /** Where findings are explained. */
    public static final String EXPLAINED_IN = Explained.PAGE;

    /** Reads much and signs nothing: what a scanner sends in this name changes little. */
    private static final String OFFICER = "haimen.chen";

    private static final Duration WAPITI = Duration.ofMinutes(6);
    private static final Duration SQLMAP = Duration.ofMinutes(10);
    private static final Duration TESTSSL = Duration.ofMinutes(5);

    private final Path repository;
    private final Path folder;
    private final Target target;
    private final @Nullable String tls;
    private final Progress progress;

    private ScanDrill(Path repository, Path folder, Target target, @Nullable String tls, Progress progress) {
        this.repository = repository;
        this.folder = folder;
        this.target = target;
        this.tls = tls;
        this.progress = progress;
    }

    /**
     * Prepares the drill on what runs in this home.
     *
     * @param tls host and port where TLS ends in front of the portal, or nothing
     */
    public static ScanDrill of(Settings settings, URI portal, @Nullable String tls, Progress progress) {
        Tool.WAPITI.mustBeHere();
        Tool.SQLMAP.mustBeHere();
        if (tls != null) {
            Tool.TESTSSL.mustBeHere();
        }
        Directory directory = Directory.of(settings.repository());
        Target target = new Target(portal, new BrowserLogin(portal).cookieOf(OFFICER, directory.demoPassword()));
        try {
            Path folder = Files.createDirectories(settings.home().logs().resolve("drill-scan"));
            return new ScanDrill(settings.repository(), folder, target, tls, progress);
        } catch (IOException e) {
            throw new CannotStart("The folder of the drill cannot be made: " + e.getMessage(), e);
        }
    }

    /** Scans; returns the findings that nobody has explained. */
    public List<String> scan() {
        List<String> addresses = target.addresses();
        progress.say("%d addresses as %s".formatted(addresses.size(), OFFICER));
        TreeSet<String> open = new TreeSet<>();
        Explained explained = Explained.in(repository);
        List<Finding> found = new ArrayList<>(wapiti(addresses));
        progress.say("wapiti has ended: %d findings".formatted(found.size()));
        int before = found.size();
        found.addAll(sqlmap(addresses));
        progress.say("sqlmap has ended: %d findings".formatted(found.size() - before));
        if (tls == null) {
            progress.say("testssl has nothing to look at: TLS ends in front of the portal (--tls HOST:PORT)");
        } else {
            before = found.size();
            found.addAll(testssl(tls));
            progress.say("testssl has ended: %d findings".formatted(found.size() - before));
        }
        found.stream().filter(each -> !explained.covers(each)).forEach(each -> open.add(each.toString()));
        return List.copyOf(open);
    }

    private List<Finding> wapiti(List<String> addresses) {
        Path report = folder.resolve("wapiti.json");
        List<String> arguments = new ArrayList<>(List.of("-u", target.portal() + "/"));
        addresses.forEach(address ->
                arguments.addAll(List.of("-s", target.portal().resolve(address).toString())));
        arguments.addAll(List.of(
                "--scope",
                "folder",
                "-H",
                "Cookie: " + target.cookie(),
                "-H",
                "X-LianAn: 1",
                "-H",
                "Accept: application/json, text/html",
                "-m",
                "xss,sql,ssrf,xxe,redirect,crlf,file,exec,csp,cookieflags,http_headers,methods,backup",
                "-d",
                "2",
                "--max-scan-time",
                "60",
                "--max-attack-time",
                "25",
                "-t",
                "10",
                "-S",
                "polite",
                "--flush-session",
                "--store-session",
                folder.resolve("wapiti-session").toString(),
                "-v",
                "1",
                "--no-bugreport",
                "-f",
                "json",
                "-o",
                report.toString()));
        Tool.WAPITI.run(folder, WAPITI, arguments);
        List<Finding> found = new ArrayList<>();
        JsonNode all = read(report);
        for (String kind : List.of("vulnerabilities", "anomalies")) {
            all.path(kind)
                    .fields()
                    .forEachRemaining(category -> category.getValue()
                            .forEach(each -> found.add(new Finding(
                                    "wapiti",
                                    category.getKey(),
                                    each.path("path").asText()))));
        }
        return found;
    }

    private List<Finding> sqlmap(List<String> addresses) {
        List<String> asked = addresses.stream()
                .filter(address -> address.contains("?"))
                .map(address -> target.portal().resolve(address).toString())
                .toList();
        Path list = folder.resolve("sqlmap-addresses.txt");
        Path output = folder.resolve("sqlmap");
        try {
            Files.write(list, asked);
            Tool.SQLMAP.run(
                    folder,
                    SQLMAP,
                    List.of(
                            "-m",
                            list.toString(),
                            "--batch",
                            "--headers",
                            "Cookie: " + target.cookie() + "\nX-LianAn: 1\nAccept: application/json",
                            "--dbms",
                            "PostgreSQL",
                            "--level",
                            "1",
                            "--risk",
                            "1",
                            "--technique",
                            "BEUS",
                            "--timeout",
                            "10",
                            "--retries",
                            "1",
                            "--threads",
                            "2",
                            "--flush-session",
                            "--disable-coloring",
                            "--ignore-code",
                            "400,404,422",
                            "--output-dir",
                            output.toString(),
                            "--results-file",
                            folder.resolve("sqlmap.csv").toString()));
            Path results = folder.resolve("sqlmap.csv");
            if (!Files.exists(results)) {
                throw new CannotStart("sqlmap wrote no results; see " + folder.resolve("sqlmap.log"));
            }
            try (Stream<String> lines = Files.lines(results)) {
                return lines.skip(1)
                        .map(line -> line.split(",", -1))
                        .filter(cells -> cells.length > 3 && !cells[2].isBlank())
                        .map(cells -> new Finding(
                                "sqlmap",
                                "injection in " + cells[2],
                                URI.create(cells[0]).getPath()))
                        .toList();
            }
        } catch (IOException e) {
            throw new CannotStart("What sqlmap found cannot be read: " + e.getMessage(), e);
        }
    }

    private List<Finding> testssl(String address) {
        Path report = folder.resolve("testssl.json");
        Tool.TESTSSL.run(
                folder,
                TESTSSL,
                List.of("--quiet", "--color", "0", "--overwrite", "--jsonfile", report.toString(), address));
        List<Finding> found = new ArrayList<>();
        for (JsonNode each : read(report)) {
            if (List.of("MEDIUM", "HIGH", "CRITICAL")
                    .contains(each.path("severity").asText())) {
                found.add(new Finding(
                        "testssl",
                        each.path("id").asText(),
                        each.path("finding").asText()));
            }
        }
        return found;
    }

    private static JsonNode read(Path report) {
        try {
            return new ObjectMapper().readTree(Files.readString(report));
        } catch (IOException e) {
            throw new CannotStart("There is no report at " + report + "; the tool's own words lie beside it.", e);
        }
    }
}
