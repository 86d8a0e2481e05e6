package org.lianan.exchange.custody.control;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lianan.exchange.custody.entity.LogName;
import org.lianan.exchange.ledger.NoteSigner;

/**
 * The keys with which this portal's logs sign, one file for each log, readable by the portal alone. A key is made when its log
 * begins; a log that has begun never gets another one silently.
 */
@ApplicationScoped
public class LogKeys {

    private Path folder;
    private String origin;
    private final Map<LogName, NoteSigner> known = new ConcurrentHashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected LogKeys() {}

    /**
     * @param folder where the keys lie
     * @param origin the address under which outsiders know this portal's logs; part of every checkpoint
     */
    @Inject
    public LogKeys(
            @ConfigProperty(name = "key.dir") String folder,
            @ConfigProperty(name = "log.origin", defaultValue = "lianan.local/log") String origin) {
        this.folder = Path.of(folder);
        this.origin = origin;
    }

    /** The name under which a log signs. */
    public String originOf(LogName log) {
        return origin + "/" + log;
    }

    /** The key of a log that has no checkpoint yet: made now, unless a start that was cut short has left one. */
    public NoteSigner begin(LogName log) {
        return known.computeIfAbsent(log, l -> Files.exists(fileOf(l)) ? read(l) : make(l));
    }

    /** The key of a log that has signed before. */
    public NoteSigner of(LogName log) {
        return known.computeIfAbsent(log, this::read);
    }

    /** The key that signs the exports of the audit trail; made when it is first wanted. */
    public NoteSigner ofExports() {
        var file = folder.resolve("audit-export.skey");
        var name = origin + "/audit-export";
        return Files.exists(file) ? read(file, name) : make(file, name);
    }

    private NoteSigner make(LogName log) {
        return make(fileOf(log), originOf(log));
    }

    private NoteSigner make(Path file, String name) {
        var signer = NoteSigner.generate(name, new SecureRandom());
        try {
            Files.createDirectories(folder);
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            try (var channel = FileChannel.open(file, EnumSet.of(CREATE_NEW, WRITE), ownerOnly)) {
                channel.write(ByteBuffer.wrap((signer.skey() + "\n").getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
            try (var entries = FileChannel.open(folder, Set.of(READ))) {
                entries.force(true);
            }
            return signer;
        } catch (FileAlreadyExistsException madeByAnotherServer) {
            return read(file, name);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the key of " + name, e);
        }
    }

    private NoteSigner read(LogName log) {
        return read(fileOf(log), originOf(log));
    }

    private static NoteSigner read(Path file, String name) {
        try {
            var signer = NoteSigner.parse(Files.readString(file).strip());
            if (!signer.verifier().name().equals(name))
                throw new IllegalStateException("the key in " + file + " is that of another log");
            return signer;
        } catch (IOException e) {
            throw new UncheckedIOException("the key of " + name + " is not where it should be: " + file, e);
        }
    }

    private Path fileOf(LogName log) {
        return folder.resolve("log-" + log + ".skey");
    }
}
