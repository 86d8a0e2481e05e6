package org.lianan.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/**
 * The migrations in the jar of one module. Flyway's own search does not find them when the jar lies in a folder whose name
 * a URL has to encode: one with a blank or a Chinese character.
 */
final class MigrationsOfAModule implements ResourceProvider {
    private final List<Migration> all;

    private MigrationsOfAModule(List<Migration> all) {
        this.all = List.copyOf(all);
    }

    /** Those beside the empty file {@code flyway.location} in {@code db/<schema>}. */
    static MigrationsOfAModule of(ClassLoader modules, String schema) {
        var folder = "db/" + schema;
        var marker = modules.getResource(folder + "/flyway.location");
        if (marker == null) {
            throw new IllegalStateException("no module brings migrations of " + schema);
        }
        try (var jar = FileSystems.newFileSystem(jarOf(marker));
                Stream<Path> files = Files.list(jar.getPath(folder))) {
            return new MigrationsOfAModule(files.map(Migration::read).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path jarOf(URL inside) {
        var path = inside.getPath();
        return Path.of(URI.create(path.substring(0, path.indexOf("!/"))));
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return all.stream().filter(each -> each.name.equals(name)).findFirst().orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return all.stream()
                .filter(each -> each.name.startsWith(prefix))
                .filter(each -> Arrays.stream(suffixes).anyMatch(each.name::endsWith))
                .<LoadableResource>map(each -> each)
                .toList();
    }

    private static final class Migration extends LoadableResource {
        private final String name;
        private final String text;

        private Migration(String name, String text) {
            this.name = name;
            this.text = text;
        }

        static Migration read(Path file) {
            try {
                return new Migration(file.getFileName().toString(), Files.readString(file, UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public String getAbsolutePath() {
            return name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
