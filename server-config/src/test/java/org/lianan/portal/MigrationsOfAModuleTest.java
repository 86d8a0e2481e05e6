package org.lianan.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.core.api.resource.Resource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsOfAModuleTest {
    @TempDir
    Path somewhere;

    @Test
    void they_are_found_in_a_folder_with_a_blank_and_chinese_characters() throws IOException {
        var jar = jar(Files.createDirectory(somewhere.resolve("联案 数据")));
        try (var modules = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            var found = MigrationsOfAModule.of(modules, "casework");
            assertThat(found.getResources("V", new String[] {".sql"}))
                    .extracting(Resource::getFilename)
                    .containsExactlyInAnyOrder("V1__case_files.sql", "V2__readers.sql");
            assertThat(text(found.getResource("V1__case_files.sql"))).isEqualTo("V1__case_files.sql");
            assertThat(found.getResource("V1__case_files.sql.conf")).isNull();
        }
    }

    @Test
    void a_module_that_is_missing_is_no_empty_schema() throws IOException {
        try (var modules = new URLClassLoader(new URL[] {jar(somewhere).toUri().toURL()}, null)) {
            assertThatThrownBy(() -> MigrationsOfAModule.of(modules, "exchange"))
                    .hasMessageContaining("exchange");
        }
    }

    private static String text(@Nullable LoadableResource found) throws IOException {
        var written = new StringWriter();
        requireNonNull(found).read().transferTo(written);
        return written.toString();
    }

    private static Path jar(Path folder) throws IOException {
        var jar = folder.resolve("case-service.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var name : new String[] {"flyway.location", "V1__case_files.sql", "V2__readers.sql"}) {
                out.putNextEntry(new ZipEntry("db/casework/" + name));
                out.write(name.getBytes(UTF_8));
                out.closeEntry();
            }
        }
        return jar;
    }
}
