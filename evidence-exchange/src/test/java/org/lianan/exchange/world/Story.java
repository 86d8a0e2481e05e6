package org.lianan.exchange.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.lianan.authz.Ids;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.caller.Role;
import org.lianan.authz.permission.Standing;
import org.lianan.casework.casefile.control.CaseFiles;
import org.lianan.casework.casefile.control.Participations;
import org.lianan.casework.casefile.entity.Basis;
import org.lianan.casework.casefile.entity.CaseFile;
import org.lianan.casework.casefile.entity.CaseFileId;
import org.lianan.casework.casefile.entity.CaseNumber;
import org.lianan.casework.casefile.entity.CaseSource;
import org.lianan.casework.casefile.entity.Places;
import org.lianan.casework.casefile.entity.TeamMember;
import org.lianan.exchange.custody.boundary.LogKeeping;
import org.lianan.exchange.digest.Digest;
import org.lianan.exchange.evidence.boundary.AddEvidence;
import org.lianan.exchange.evidence.boundary.EvidenceHandling;
import org.lianan.exchange.evidence.boundary.EvidenceView;
import org.lianan.exchange.evidence.boundary.FileTransfer;
import org.lianan.exchange.evidence.entity.EvidenceKind;

/** The fake blender: Haimen leads, Yuhang assists and holds the replay of the stream, Baiyun assists too. */
public final class Story {

    public static final String HAIMEN = "js-haimen";
    public static final String YUHANG = "zj-yuhang";
    public static final String BAIYUN = "gd-baiyun";

    private static final AtomicLong CASES = new AtomicLong();

    public final Portal portal;
    public final UUID caseId = Ids.next();

    public Story(Path folder) {
        portal = new Portal(folder);
        haimensOfficer();
        portal.request(this::begin);
    }

    public void yuhangsOfficer() {
        portal.as("yuhang.shen", YUHANG, Role.CASE_OFFICER);
    }

    public void haimensReviewer() {
        portal.as("haimen.lin", HAIMEN, Role.REVIEWER);
    }

    public void haimensOfficer() {
        portal.as("haimen.chen", HAIMEN, Role.CASE_OFFICER);
    }

    public void baiyunsOfficer() {
        portal.as("baiyun.he", BAIYUN, Role.CASE_OFFICER);
    }

    /** Yuhang's draft with these collectors and one file of this content, still to be uploaded. */
    public EvidenceView drafted(String content, String... collectors) {
        yuhangsOfficer();
        var people = new ArrayList<AddEvidence.Person>();
        for (var name : collectors) people.add(new AddEvidence.Person(null, name, "3301-" + name));
        return portal.request(() -> portal.bean(EvidenceHandling.class)
                .add(caseId, evidence(people, List.of(announced("直播回放.mp4", content)))));
    }

    public static AddEvidence.Announced announced(String name, String content) {
        return new AddEvidence.Announced(
                name,
                (long) content.getBytes(UTF_8).length,
                "video/mp4",
                Digest.of(content.getBytes(UTF_8)).sha256());
    }

    public static AddEvidence evidence(List<AddEvidence.Person> collectors, List<AddEvidence.Announced> files) {
        return new AddEvidence(
                "直播回放",
                EvidenceKind.ELECTRONIC_DATA,
                "销售假冒搅拌机",
                new AddEvidence.Source("杭州晓鹭网络科技有限公司", null),
                OffsetDateTime.parse("2026-05-07T09:30:00+08:00"),
                "余杭区",
                "https://live.example/replay/1",
                "网络在线提取",
                null,
                collectors,
                "张某",
                null,
                "提取笔录〔2026〕7号",
                files,
                null);
    }

    public EvidenceView.FileView upload(EvidenceView item, int file, byte[] content, @Nullable Long offset) {
        var transfer = portal.bean(FileTransfer.class);
        return portal.request(() -> {
            try {
                var expected = transfer.expect(
                        caseId, item.id(), item.files().get(file).id(), offset, content.length);
                return transfer.receive(expected, offset, new ByteArrayInputStream(content));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Yuhang's item, uploaded and sealed. */
    public EvidenceView sealed(String content, String... collectors) {
        var item = drafted(content, collectors);
        upload(item, 0, content.getBytes(UTF_8), null);
        return portal.request(() -> portal.bean(EvidenceHandling.class)
                .seal(caseId, item.id(), "\"" + see(item.id()).version() + "\""));
    }

    /** The item as whoever acts sees it. */
    public EvidenceView see(UUID evidenceId) {
        return portal.bean(EvidenceHandling.class).get(caseId, evidenceId);
    }

    /** What the sequencer does every second. */
    public void logsGrow() {
        var keeping = portal.bean(LogKeeping.class);
        for (var log : portal.request(keeping::unfinished)) {
            portal.request(() -> keeping.integrate(log));
            portal.request(() -> keeping.publish(log));
        }
    }

    private void begin() {
        agency(HAIMEN, "320614");
        agency(YUHANG, "330110");
        agency(BAIYUN, "440111");
        var file = new CaseFile(
                new CaseFileId(caseId),
                CaseNumber.of(2026, "320614", CASES.incrementAndGet()),
                new AgencyId(HAIMEN),
                CaseSource.INSPECTION,
                "假冒搅拌机",
                "直播间销售假冒搅拌机",
                portal.now(),
                Places.unknown(),
                "haimen.chen",
                portal.now());
        portal.bean(CaseFiles.class).add(file);
        portal.bean(Participations.class).open(file, "haimen.chen", portal.now());
        assists(YUHANG);
        assists(BAIYUN);
        named(file, YUHANG, "yuhang.shen");
        named(file, BAIYUN, "baiyun.he");
    }

    /** The head of the unit lets this officer work on the case. */
    private void named(CaseFile file, String agency, String officer) {
        file.assign(new AgencyId(agency), List.of(new TeamMember(officer, agency, null)), portal.now());
    }

    /** A share of the case with this scope. */
    public void shared(String agency, String... scope) {
        portal.request(() -> grant(agency, Standing.INFORMED, Basis.INVITED, List.of(scope)));
    }

    private void assists(String agency) {
        grant(agency, Standing.ASSISTING, Basis.REQUEST, List.of());
    }

    private void grant(String agency, Standing standing, Basis basis, List<String> scope) {
        portal.bean(Participations.class)
                .grant(
                        new CaseFileId(caseId),
                        new AgencyId(agency),
                        standing,
                        basis,
                        scope,
                        null,
                        "haimen.gu",
                        portal.now());
    }

    private void agency(String id, String division) {
        portal.em()
                .createNativeQuery("""
                        INSERT INTO authz.agency (id, name, name_en, level, kind, division_code)
                        VALUES (:id, :id, :id, 'COUNTY', 'REGULATOR', :division) ON CONFLICT DO NOTHING
                        """)
                .setParameter("id", id)
                .setParameter("division", division)
                .executeUpdate();
    }
}
