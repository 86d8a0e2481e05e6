package org.lianan.launcher.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.lianan.launcher.CannotStart;

/**
 * The findings that somebody has looked at and explained, as docs/reference/scan-findings.md has them: rows of tool,
 * finding, place (with * for anything) and why it stays.
 */
record Explained(List<Row> rows) {

    static final String PAGE = "docs/reference/scan-findings.md";

    record Row(String tool, String what, Pattern where) {
        boolean covers(Finding finding) {
            return tool.equals(finding.tool())
                    && what.equals(finding.what())
                    && where.matcher(finding.where()).matches();
        }
    }

    static Explained in(Path repository) {
        try {
            return of(Files.readString(repository.resolve(PAGE)));
        } catch (IOException e) {
            throw new CannotStart(PAGE + " cannot be read: " + e.getMessage(), e);
        }
    }

    static Explained of(String page) {
        return new Explained(page.lines()
                .map(line -> line.split("\\|", -1))
                .filter(cells -> cells.length == 6
                        && List.of("wapiti", "sqlmap", "testssl").contains(cells[1].strip()))
                .filter(cells -> !cells[4].isBlank())
                .map(cells -> new Row(cells[1].strip(), cells[2].strip(), place(cells[3].strip())))
                .toList());
    }

    boolean covers(Finding finding) {
        return rows.stream().anyMatch(row -> row.covers(finding));
    }

    private static Pattern place(String written) {
        String bare = written.replace("`", "");
        return Pattern.compile(List.of(bare.split("\\*", -1)).stream()
                .map(Pattern::quote)
                .reduce((a, b) -> a + ".*" + b)
                .orElse(""));
    }
}
