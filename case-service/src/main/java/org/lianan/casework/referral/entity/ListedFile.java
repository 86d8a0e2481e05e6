package org.lianan.casework.referral.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of the evidence list (证据清单) as it was sent: a file with its digest, or an item that has no files. */
@Embeddable
public record ListedFile(
        @Column(name = "evidence_id") UUID evidenceId,
        @Column(name = "evidence_no") String evidenceNo,
        String title,
        String kind,
        Boolean recollect,
        @Column(name = "file_name") @Nullable String fileName,
        @Column(name = "size_bytes") @Nullable Long sizeBytes,
        @Nullable String sha256) {

    static List<ListedFile> of(List<SealedEvidence> evidence) {
        return evidence.stream().flatMap(ListedFile::lines).toList();
    }

    private static Stream<ListedFile> lines(SealedEvidence item) {
        if (item.files().isEmpty()) {
            return Stream.of(line(item, null));
        }
        return item.files().stream().map(file -> line(item, file));
    }

    private static ListedFile line(SealedEvidence item, SealedEvidence.@Nullable File file) {
        return new ListedFile(
                item.id(),
                item.no(),
                item.title(),
                item.kind(),
                item.recollect(),
                file == null ? null : file.name(),
                file == null ? null : file.sizeBytes(),
                file == null ? null : file.sha256());
    }

    /** The items that these lines tell of; they were intact when they were sent, or they would not have been. */
    static List<SealedEvidence> items(List<ListedFile> lines) {
        var byItem = new LinkedHashMap<UUID, List<ListedFile>>();
        lines.forEach(line -> byItem.computeIfAbsent(line.evidenceId, none -> new ArrayList<>())
                .add(line));
        return byItem.values().stream().map(ListedFile::item).toList();
    }

    private static SealedEvidence item(List<ListedFile> lines) {
        var first = lines.get(0);
        return new SealedEvidence(
                first.evidenceId,
                first.evidenceNo,
                first.title,
                first.kind,
                true,
                first.recollect,
                lines.stream().flatMap(ListedFile::file).toList());
    }

    private Stream<SealedEvidence.File> file() {
        return fileName == null || sizeBytes == null || sha256 == null
                ? Stream.empty()
                : Stream.of(new SealedEvidence.File(fileName, sizeBytes, sha256));
    }
}
