package org.lianan.exchange.evidence.entity;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.lianan.exchange.digest.Digest;
import org.lianan.exchange.digest.Sm3Digest;
import org.lianan.exchange.ledger.Leaf;

/**
 * The list of an item's files with their fingerprints, once by SHA-256 and once by SM3, in the form that {@code sha256sum -c} and
 * {@code cksum -a sm3 -c} read; its two digests stand in the log for all files together.
 */
public record Manifest(String sha256, String sm3, int files, long sizeBytes) {

    /** The manifest of files that all have both fingerprints. */
    public static Manifest of(List<EvidenceFile> files) {
        var sorted = files.stream()
                .sorted(Comparator.comparing((EvidenceFile file) -> file.name().name()))
                .toList();
        var sha256 = new StringBuilder();
        var sm3 = new StringBuilder();
        for (var file : sorted) {
            var digest = file.sm3().orElseThrow(() -> new IllegalStateException("no SM3 yet of file " + file.id()));
            sha256.append(file.digest()).append("  ").append(file.name()).append('\n');
            sm3.append(digest).append("  ").append(file.name()).append('\n');
        }
        return new Manifest(
                sha256.toString(),
                sm3.toString(),
                sorted.size(),
                sorted.stream().mapToLong(EvidenceFile::sizeBytes).sum());
    }

    Leaf.Content content() {
        return new Leaf.Content(
                Digest.of(sha256.getBytes(StandardCharsets.UTF_8)),
                Sm3Digest.of(sm3.getBytes(StandardCharsets.UTF_8)),
                files,
                sizeBytes);
    }
}
