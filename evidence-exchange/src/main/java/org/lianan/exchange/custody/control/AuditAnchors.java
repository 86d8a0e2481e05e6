package org.lianan.exchange.custody.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.StringReader;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lianan.authz.audit.Anchors;
import org.lianan.authz.audit.ChainHead;
import org.lianan.authz.caller.AgencyId;
import org.lianan.exchange.custody.entity.CustodyEntry;
import org.lianan.exchange.custody.entity.CustodyKind;
import org.lianan.exchange.custody.entity.LogName;
import org.lianan.exchange.ledger.Leaf;
import org.lianan.exchange.ledger.TreeHash;

/** Deposits the heads of the audit's chain as leaves of the log: one history of custody, that of the audit trail itself. */
@ApplicationScoped
public class AuditAnchors implements Anchors {
    /** Stands in the leaves where evidence and case otherwise do; the wall knows it too. */
    private static final UUID AUDIT_TRAIL = UUID.fromString("a0d17000-0000-4000-8000-000000000001");

    private static final String JOB = "svc:audit";

    @Inject
    CustodyLog custody;

    @Inject
    LogRows rows;

    @Inject
    LogKeys keys;

    @Inject
    @ConfigProperty(name = "audit.node.agency")
    Optional<String> nodeAgency;

    @Override
    public String deposit(ChainHead head, Instant at) {
        var what = new CustodyLog.Happening(
                CustodyKind.AUDIT_ANCHORED, AUDIT_TRAIL, AUDIT_TRAIL, JOB, new AgencyId(nodeAgency.orElse("node")), at);
        return custody.append(what, null, null, Map.of("seq", head.seq(), "head", head.digest()))
                .leafHash()
                .hex();
    }

    @Override
    public Optional<Deposited> find(String leaf) {
        return rows.entryOf(TreeHash.fromHex(leaf))
                .filter(entry -> entry.kind() == CustodyKind.AUDIT_ANCHORED && isWhatItWas(entry, leaf))
                .flatMap(this::deposited);
    }

    /** Whether the row still is what its leaf commits to; the leaf is held by the signed log. */
    private static boolean isWhatItWas(CustodyEntry entry, String leaf) {
        var commitment = Leaf.Commitment.to(entry.salt(), entry.body()).digest().sha256();
        return TreeHash.ofLeaf(entry.leaf()).hex().equals(leaf)
                && new String(entry.leaf(), java.nio.charset.StandardCharsets.UTF_8)
                        .contains("\"body\":\"" + commitment + "\"");
    }

    private Optional<Deposited> deposited(CustodyEntry entry) {
        var log = new LogName(entry.log());
        var index = rows.indexOf(entry);
        var checkpoint = rows.checkpoint(log);
        if (index.isEmpty() || checkpoint.isEmpty() || checkpoint.get().size() <= index.get()) {
            return Optional.empty();
        }
        var verifier = keys.of(log).verifier();
        var note = org.lianan.exchange.ledger.SignedNote.parse(checkpoint.get().note());
        var signed = org.lianan.exchange.ledger.Checkpoint.parse(note.text());
        var proof = rows.tree(log, signed.size()).inclusionOf(index.get());
        if (!note.isSignedBy(verifier) || !proof.proves(entry.leafHash(), signed.root())) {
            return Optional.empty();
        }
        var path = Json.createArrayBuilder();
        proof.path().forEach(hash -> path.add(hash.base64()));
        try (var reader = Json.createReader(new StringReader(entry.body()))) {
            var body = reader.readObject();
            return Optional.of(new Deposited(
                    new ChainHead(body.getJsonNumber("seq").longValue(), body.getString("head")),
                    entry.at(),
                    entry.body(),
                    HexFormat.of().formatHex(entry.salt()),
                    Base64.getEncoder().encodeToString(entry.leaf()),
                    Json.createObjectBuilder()
                            .add("leafHash", entry.leafHash().hex())
                            .add("index", index.get())
                            .add("size", signed.size())
                            .add("path", path)
                            .add("checkpoint", checkpoint.get().note())
                            .build()
                            .toString(),
                    verifier.vkey()));
        }
    }
}
