package org.lianan.authz.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.lianan.authz.Ids;
import org.lianan.authz.caller.CurrentCaller;
import org.lianan.authz.refusal.NotFound;
import org.lianan.authz.refusal.NotValid;
import org.lianan.authz.refusal.Sentence;
import org.lianan.authz.wall.Principal;
import org.lianan.authz.wall.Wall;

/** Takes events out of the portal so that they can be checked without it. */
@ApplicationScoped
public class Exporting {
    @PersistenceContext(unitName = "portal")
    EntityManager em;

    @Inject
    Chain chain;

    @Inject
    Anchors anchors;

    @Inject
    AuditReading reading;

    @Inject
    AuditScope scope;

    @Inject
    ExportLines lines;

    @Inject
    CurrentCaller caller;

    @Inject
    Wall wall;

    /** An export that can be fetched. */
    public record ExportView(
            UUID id,
            Instant at,
            String officer,
            String agency,
            String fileName,
            long events,
            long bytes,
            String sha256,
            String manifest,
            String publicKey) {}

    /** The chain is brought up to this moment and deposited first, so that the export ends with a head in the log. */
    @Transactional
    public ExportView export(AuditReading.Search search) {
        while (chain.extend()) {} // a full batch means that more may be waiting
        var anchor = chain.anchor().orElseThrow(() -> new IllegalStateException("this very request was chained"));
        anchors.settle();
        var deposited = wall.as(Principal.AUDIT, () -> anchors.find(anchor.leaf()))
                .orElseThrow(() -> new IllegalStateException("the head did not get its place in the log"));
        var filters = scope.read(agency -> reading.filters(search, agency));
        if (filters == null) {
            throw new NotValid(
                    "/caseNumber",
                    "CASE_NUMBER_UNKNOWN",
                    Sentence.of("没有查到该协作编号。", "No case of this number was found."));
        }
        var who = caller.get();
        var export = new AuditExport(
                Ids.next(),
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS),
                who.officer(),
                who.name(),
                who.agency().id(),
                scope.isNode(),
                filters.json().toString(),
                anchor.head().seq());
        measure(export);
        export.isSigned(anchors.sign(manifest(export, anchor, deposited)));
        em.persist(export);
        return view(export);
    }

    @Transactional
    public AuditExport find(UUID id) {
        var export = em.find(AuditExport.class, id);
        if (export == null || !export.agency().equals(caller.get().agency().id())) {
            throw new NotFound();
        }
        return export;
    }

    public ExportView view(AuditExport export) {
        return new ExportView(
                export.id(),
                export.at(),
                export.officer(),
                export.agency(),
                export.fileName(),
                export.events(),
                export.bytes(),
                export.sha256(),
                export.manifest(),
                anchors.exportKey());
    }

    /** Writes the watermark and all lines; says how many events these were. */
    public long write(AuditExport export, OutputStream out) throws IOException {
        line(out, lines.watermark(export));
        long events = 0;
        var batch = lines.after(export, 0);
        while (batch.last() > 0) {
            for (var line : batch.lines()) {
                line(out, line);
            }
            events += batch.lines().size();
            batch = lines.after(export, batch.last());
        }
        return events;
    }

    private void measure(AuditExport export) {
        try (var counting = new Counting()) {
            var sha256 = MessageDigest.getInstance("SHA-256");
            long events = write(export, new DigestOutputStream(counting, sha256));
            export.is(events, counting.bytes, HexFormat.of().formatHex(sha256.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }

    private String manifest(AuditExport export, Chain.Anchor anchor, Anchors.Deposited deposited) {
        return Json.createObjectBuilder()
                        .add("v", 1)
                        .add("export", export.id().toString())
                        .add("file", export.fileName())
                        .add("sha256", export.sha256())
                        .add("bytes", export.bytes())
                        .add("events", export.events())
                        .add("officer", export.officer())
                        .add("agency", export.agency())
                        .add("at", export.at().toString())
                        .add("filters", export.filters().json())
                        .add(
                                "chain",
                                Json.createObjectBuilder()
                                        .add("seq", anchor.head().seq())
                                        .add("head", anchor.head().digest()))
                        .add(
                                "log",
                                Json.createObjectBuilder()
                                        .add("leaf", deposited.entry())
                                        .add("body", deposited.body())
                                        .add("salt", deposited.salt())
                                        .add("proof", json(deposited.proof()))
                                        .add("vkey", deposited.vkey()))
                        .build()
                + "\n";
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static void line(OutputStream out, String line) throws IOException {
        out.write((line + "\n").getBytes(UTF_8));
    }

    private static final class Counting extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] buffer, int offset, int length) {
            bytes += length;
        }
    }
}
