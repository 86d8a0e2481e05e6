package org.lianan.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lianan.launcher.Tenure.Holder;
import org.lianan.launcher.Tenure.State;
import org.lianan.launcher.bench.Bench;
import org.lianan.launcher.demo.Demo;
import org.lianan.launcher.drill.ScanDrill;
import org.lianan.launcher.identity.Directory;
import org.lianan.launcher.identity.SecondFactor;

/** The commands of {@code ./lianan} that need the running whole: up, down, status, logs, reset, bench, drill, code, token. */
public final class Main {

    /** What the demo's accounts do, in the order of the story; the screen after a start shows these. */
    private static final List<String> SHOWN_ACCOUNTS = List.of(
            "haimen.chen",
            "haimen.gu",
            "haimen.xu",
            "yuhang.wang",
            "baiyun.liang",
            "haimenpolice.zhao",
            "haimenjcy.qin",
            "js.qian",
            "samr.lin");

    /** A hundred lines lie within these, however long a log has become. */
    private static final long LAST_BYTES = 256 * 1024;

    private final Console console = new Console();
    private final Settings settings;

    private Main(Settings settings) {
        this.settings = settings;
    }

    /** Runs one command and ends with 0 when it did what it says. */
    public static void main(String[] arguments) {
        int exit;
        try {
            exit = new Main(Settings.from(System.getenv())).run(List.of(arguments));
        } catch (CannotStart e) {
            new Console().complain(e.sentence());
            exit = 1;
        } catch (UncheckedIOException e) {
            new Console().complain("Reading or writing failed: " + e.getCause());
            exit = 1;
        }
        System.exit(exit);
    }

    private int run(List<String> arguments) {
        String command = arguments.isEmpty() ? "" : arguments.get(0);
        List<String> options = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        return switch (command) {
            case "up" -> up(options);
            case "down" -> down(options);
            case "status" -> status(options);
            case "logs" -> logs(options);
            case "reset" -> reset(options);
            case "bench" -> bench(options);
            case "drill" -> drill(options);
            case "code" -> code(options);
            case "token" -> token(options);
            default -> throw new CannotStart("\"" + command + "\" is not a command; see ./lianan help.");
        };
    }

    private int up(List<String> options) {
        refuseUnknown(options, Set.of("--detach", "--no-demo-data"));
        Optional<Holder> other = Tenure.holder(settings.home());
        if (other.isPresent()) {
            return alreadyRuns(other.get());
        }
        return options.contains("--detach") ? detach(options) : foreground(!options.contains("--no-demo-data"));
    }

    private int foreground(boolean withDemoData) {
        Home home = settings.home();
        Optional<Tenure> taken = Tenure.take(home, World.portal(settings.ports()));
        while (taken.isEmpty()) {
            Optional<Holder> other = Tenure.holder(home);
            if (other.isPresent()) {
                return alreadyRuns(other.get());
            }
            // somebody only looked whether it was free, or has just left
            taken = Tenure.take(home, World.portal(settings.ports()));
        }
        Tenure tenure = taken.get();
        List<String> leftovers = Child.stopLeftovers(home);
        if (!leftovers.isEmpty()) {
            console.say(
                    "an earlier start had been cut off; stopped what it left running: " + String.join(", ", leftovers));
        }
        World world = new World(settings, console);
        AtomicBoolean failed = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            tenure.say(State.STOPPING);
            world.close();
            tenure.close();
            if (!failed.get()) {
                console.print("LianAn has stopped.");
            }
        }));
        try {
            world.start();
            if (withDemoData) {
                new Demo(world.portal(), world.tokens(), console).play();
            }
            tenure.say(State.READY);
            console.print(screen(world, withDemoData));
            return watch(world);
        } catch (CannotStart e) {
            // when somebody stops us while we start, the servers end under our hands: that is no fault
            if (!world.closing()) {
                failed.set(true);
                console.complain(e.sentence());
            }
            return 1;
        }
    }

    private int watch(World world) {
        while (true) {
            Optional<String> ended = world.ended();
            if (world.closing()) {
                return 0;
            }
            if (ended.isPresent()) {
                console.complain("%s ended by itself; its last words are in %s. Stopping the rest."
                        .formatted(ended.get(), settings.home().log(ended.get())));
                return 1;
            }
            Child.pause();
        }
    }

    /** Starts a second launcher in a session of its own and shows its words until it is ready. */
    private int detach(List<String> options) {
        Home home = settings.home();
        home.create();
        Path log = home.log("launcher");
        List<String> command = new ArrayList<>(List.of(
                "setsid",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dlianan.repository=" + settings.repository(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "up"));
        options.stream().filter(each -> !each.equals("--detach")).forEach(command::add);
        try {
            Process launcher = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .redirectInput(Path.of("/dev/null").toFile())
                    .start();
            // Ctrl-C before it is ready means the start, not only the watching
            Thread stopWithUs = new Thread(() -> {
                launcher.destroy();
                Tenure.awaitFree(home, Duration.ofMinutes(2));
                console.print("LianAn has stopped.");
            });
            Runtime.getRuntime().addShutdownHook(stopWithUs);
            long shown = 0;
            while (true) {
                boolean alive = launcher.isAlive();
                boolean ready = Tenure.holder(home)
                        .filter(each -> each.pid() == launcher.pid() && each.state() == State.READY)
                        .isPresent();
                shown = show(log, shown);
                if (!alive || ready) {
                    Runtime.getRuntime().removeShutdownHook(stopWithUs);
                    Child.pause();
                    show(log, shown);
                    return alive ? 0 : launcher.waitFor();
                }
                Child.pause();
            }
        } catch (IOException e) {
            throw new CannotStart("The launcher cannot go to the background: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", e);
        }
    }

    private long show(Path log, long from) throws IOException {
        String all = Files.readString(log);
        int end = all.lastIndexOf('\n') + 1;
        if (end > from) {
            console.print(all.substring((int) from, end - 1));
        }
        return Math.max(end, from);
    }

    private int down(List<String> options) {
        refuseUnknown(options, Set.of());
        Home home = settings.home();
        Optional<Holder> holder = Tenure.holder(home);
        if (holder.isPresent()) {
            holder.get().askToStop();
            if (!Tenure.awaitFree(home, Duration.ofMinutes(2))) {
                throw new CannotStart("Process %d does not stop; see %s."
                        .formatted(holder.get().pid(), home.logs()));
            }
            console.print("LianAn has stopped.");
            return 0;
        }
        List<String> leftovers = Child.stopLeftovers(home);
        console.print(
                leftovers.isEmpty()
                        ? "LianAn is not running."
                        : "Stopped what an earlier start left running: " + String.join(", ", leftovers) + ".");
        return 0;
    }

    private int status(List<String> options) {
        refuseUnknown(options, Set.of());
        Optional<Holder> holder = Tenure.holder(settings.home());
        if (holder.isEmpty()) {
            List<String> leftovers = Child.leftovers(settings.home());
            console.print(
                    leftovers.isEmpty()
                            ? "LianAn is not running (home: %s)."
                                    .formatted(settings.home().folder())
                            : "LianAn was cut off and left running: %s. ./lianan down stops it, ./lianan up starts anew."
                                    .formatted(String.join(", ", leftovers)));
            return 3;
        }
        console.print(
                switch (holder.get().state()) {
                    case READY ->
                        "LianAn runs at " + holder.get().portal() + " (process "
                                + holder.get().pid() + ", home "
                                + settings.home().folder() + ").";
                    case STARTING ->
                        "LianAn is starting (process " + holder.get().pid() + ").";
                    case STOPPING ->
                        "LianAn is stopping (process " + holder.get().pid() + ").";
                });
        return 0;
    }

    private int alreadyRuns(Holder holder) {
        console.print(
                switch (holder.state()) {
                    case READY -> "LianAn already runs at " + holder.portal() + " (process " + holder.pid() + ").";
                    case STARTING -> "LianAn is already starting (process " + holder.pid() + ").";
                    case STOPPING -> "LianAn is stopping (process " + holder.pid() + "); try again in a moment.";
                });
        return holder.state() == State.STOPPING ? 1 : 0;
    }

    private int logs(List<String> options) {
        Set<String> parts = Set.of("postgres", "keycloak", "portal", "launcher", "build");
        for (String each : options) {
            if (!parts.contains(each)) {
                throw new CannotStart(
                        "\"" + each + "\" keeps no log; there are postgres, keycloak, portal, launcher and build.");
            }
        }
        List<String> wanted = options.isEmpty() ? List.of("postgres", "keycloak", "portal") : options;
        for (String each : wanted) {
            Path log = settings.home().log(each);
            console.print("==> " + log + " <==");
            try {
                console.print(Files.exists(log) ? tail(log) : "(nothing yet)");
            } catch (IOException e) {
                throw new CannotStart(log + " cannot be read: " + e.getMessage(), e);
            }
        }
        return 0;
    }

    private static String tail(Path log) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - LAST_BYTES));
            byte[] end = new byte[(int) Math.min(LAST_BYTES, file.length() - file.getFilePointer())];
            file.readFully(end);
            List<String> lines = new String(end, UTF_8).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 100), lines.size()));
        }
    }

    private int reset(List<String> options) {
        refuseUnknown(options, Set.of("--yes"));
        Home home = settings.home();
        if (!Files.exists(home.folder())) {
            console.print("There is nothing at " + home.folder() + ".");
            return 0;
        }
        if (Tenure.holder(home).isPresent()) {
            throw new CannotStart("LianAn is running; stop it first with ./lianan down.");
        }
        if (!options.contains("--yes") && !agreed(home)) {
            console.complain("nothing was removed; without a question: ./lianan reset --yes");
            return 1;
        }
        Child.stopLeftovers(home);
        home.delete();
        console.print(
                Files.exists(home.folder())
                        ? "Removed LianAn's data; %s stays, because it holds other things too.".formatted(home.folder())
                        : "Removed %s. The next ./lianan up starts afresh.".formatted(home.folder()));
        return 0;
    }

    private boolean agreed(Home home) {
        console.print("This removes the database, the accounts, all evidence and the logs in " + home.folder()
                + ". Type yes to go on:");
        try {
            return "yes".equals(new BufferedReader(new InputStreamReader(System.in, UTF_8)).readLine());
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether it ends well, badly or by Ctrl-C: the end of this process clears up. */
    private int bench(List<String> arguments) {
        Bench.Run run = Bench.of(settings, arguments, console);
        AtomicBoolean stopping = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopping.set(true);
            run.close();
        }));
        try {
            console.print(run.measure());
            return 0;
        } catch (RuntimeException e) {
            // when somebody stops us, the servers end under our hands: that is no fault
            if (stopping.get()) {
                return 1;
            }
            throw e;
        }
    }

    /** Ends with 0 when everything that the scanners found has been explained. */
    private int drill(List<String> arguments) {
        boolean withTls = arguments.size() == 3 && arguments.get(1).equals("--tls");
        if (arguments.isEmpty() || !arguments.get(0).equals("scan") || (arguments.size() > 1 && !withTls)) {
            throw new CannotStart("There is one drill: ./lianan drill scan [--tls HOST:PORT].");
        }
        Holder holder = Tenure.holder(settings.home())
                .filter(each -> each.state() == State.READY)
                .orElseThrow(() -> new CannotStart("LianAn is not running; start it with ./lianan up --detach."));
        ScanDrill drill = ScanDrill.of(settings, holder.portal(), withTls ? arguments.get(2) : null, console);
        List<String> open = drill.scan();
        if (open.isEmpty()) {
            console.print("None found with these tools but what %s explains.".formatted(ScanDrill.EXPLAINED_IN));
            return 0;
        }
        console.complain(
                "found, and not explained in %s:\n  %s".formatted(ScanDrill.EXPLAINED_IN, String.join("\n  ", open)));
        return 1;
    }

    /** The one-time code that an app would show now; the settings have refused everything but the demo by now. */
    private int code(List<String> arguments) {
        console.print(new SecondFactor(directory().demoSecondFactor(), Clock.systemUTC())
                .codeAt(known(arguments), Clock.systemUTC().instant()));
        return 0;
    }

    /** A token of an officer who has just shown both factors, for calls by hand. */
    private int token(List<String> arguments) {
        String officer = known(arguments);
        if (Tenure.holder(settings.home()).isEmpty()) {
            throw new CannotStart("LianAn is not running; start it with ./lianan up.");
        }
        console.print(new World(settings, console).tokens().officer(officer));
        return 0;
    }

    private String known(List<String> arguments) {
        if (arguments.size() != 1
                || directory().officers().stream()
                        .noneMatch(each -> each.username().equals(arguments.get(0)))) {
            throw new CannotStart("Name one officer of " + Directory.FILE + ", e.g. haimen.huang.");
        }
        return arguments.get(0);
    }

    private Directory directory() {
        return Directory.of(settings.repository());
    }

    private static void refuseUnknown(List<String> options, Set<String> allowed) {
        for (String each : options) {
            if (!allowed.contains(each)) {
                throw new CannotStart("\"" + each + "\" is not an option here; see ./lianan help.");
            }
        }
    }

    private static String screen(World world, boolean withDemoData) {
        StringBuilder accounts = new StringBuilder();
        for (String username : SHOWN_ACCOUNTS) {
            world.directory().officers().stream()
                    .filter(each -> each.username().equals(username))
                    .forEach(each -> accounts.append("  %-20s %s · %s · %s%n"
                            .formatted(each.username(), each.name(), each.agency(), String.join(", ", each.roles()))));
        }
        return """

                LianAn 联案 is ready.

                  portal     %1$s
                  health     %1$s/health
                  API        %1$s/openapi
                  metrics    %1$s/metrics
                  Keycloak   %2$s

                %7$s

                Demo accounts, all with the password %3$s:
                %4$s  … and the others in %5$s
                Signatures ask for a one-time code as well: ./lianan code haimen.huang

                Data and logs: %6$s. Ctrl-C or ./lianan down stops; the data stay.""".formatted(
                        world.portal(),
                        world.keycloak(),
                        world.directory().demoPassword(),
                        accounts,
                        Directory.FILE,
                        world.settings().home().folder(),
                        withDemoData ? Demo.IN_WORDS : "No demo data: agencies and accounts are there, cases are not.");
    }
}
