package org.lianan.exchange.evidence.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianan.exchange.evidence.entity.CollectionRecord;
import org.lianan.exchange.evidence.entity.EvidenceItem;
import org.lianan.exchange.evidence.entity.EvidenceKind;

/** Describes an evidence item and announces its files. */
public record AddEvidence(
        @NotBlank @Size(max = 200) String title,
        @NotNull EvidenceKind kind,
        @NotBlank @Size(max = 1000) String factToProve,
        @NotNull @Valid Source source,
        @NotNull OffsetDateTime collectedAt,
        @NotBlank @Size(max = 300) String place,
        @Nullable @Size(max = 2000) String url,
        @NotBlank @Size(max = 500) String method,
        @Nullable @Valid Medium originalMedium,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Person> collectors,
        @Nullable @Size(max = 100) String signedBy,
        @Nullable @Size(max = 500) String notSignedReason,
        @Nullable @Size(max = 100) String recordNo,
        @Nullable @Size(max = 200) List<@NotNull @Valid Announced> files,
        @Nullable @Valid GivenLabel label) {

    /** Who had it, and who gave it. */
    public record Source(
            @NotBlank @Size(max = 200) String holder,
            @Nullable @Size(max = 200) String provider) {}

    /** The original medium 原始存储介质. */
    public record Medium(
            @NotBlank @Size(max = 100) String type,
            @Nullable @Size(max = 100) String serial,
            @Nullable Boolean sealed) {}

    /** A collector, by user name or, where the officer has none here, by name and licence. */
    public record Person(
            @Nullable @Size(max = 64) String officer,
            @Nullable @Size(max = 60) String name,
            @Nullable @Size(max = 40) String licence) {}

    /** A file that will be uploaded: the digest is what the officer's own computer has found. */
    public record Announced(
            @NotNull @Size(max = 1000) String name,
            @NotNull Long size,
            @Nullable @Size(max = 100) String mime,
            @NotNull String sha256) {}

    EvidenceItem.Description description() {
        return new EvidenceItem.Description(title, kind, factToProve);
    }

    CollectionRecord collected() {
        return new CollectionRecord(
                source.holder(),
                source.provider(),
                moment(),
                place,
                url,
                method,
                originalMedium == null ? null : originalMedium.type(),
                originalMedium == null ? null : originalMedium.serial(),
                originalMedium == null ? null : originalMedium.sealed(),
                signedBy,
                notSignedReason,
                recordNo);
    }

    private Instant moment() {
        return collectedAt.toInstant();
    }
}
