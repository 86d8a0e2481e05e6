package org.lianan.exchange.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianan.authz.caller.AgencyId;
import org.lianan.authz.label.Label;
import org.lianan.exchange.digest.Digest;
import org.lianan.exchange.digest.Sm3Digest;
import org.lianan.exchange.evidence.entity.CollectionRecord;
import org.lianan.exchange.evidence.entity.Collector;
import org.lianan.exchange.evidence.entity.EvidenceItem;
import org.lianan.exchange.evidence.entity.EvidenceKind;
import org.lianan.exchange.evidence.entity.FileName;

/** Evidence of the story: the replay of the stream that Yuhang's officers took from the platform. */
public final class Evidences {

    public static final AgencyId YUHANG = new AgencyId("zj-yuhang");
    public static final AgencyId HAIMEN = new AgencyId("js-haimen");
    public static final UUID CASE = UUID.fromString("0192f000-0000-7000-8000-000000000001");
    public static final Instant SEVENTH_OF_MAY = Instant.parse("2026-05-07T02:00:00Z");
    public static final Collector SHEN = new Collector("yuhang.shen", "沈洁", "33011001");
    public static final Collector XU = new Collector("yuhang.xu", "徐立", "33011002");

    private static final byte[] REPLAY = "replay".getBytes(StandardCharsets.UTF_8);

    private Evidences() {}

    public static EvidenceItem draft(Collector... collectors) {
        return draft(record("提取笔录〔2026〕7号", "张某"), collectors);
    }

    public static EvidenceItem draft(CollectionRecord record, Collector... collectors) {
        return new EvidenceItem(
                UUID.randomUUID(),
                CASE,
                YUHANG,
                1,
                new EvidenceItem.Description("直播回放", EvidenceKind.ELECTRONIC_DATA, "销售假冒搅拌机"),
                record,
                List.of(collectors),
                Label.INTERNAL,
                "yuhang.shen",
                SEVENTH_OF_MAY);
    }

    public static CollectionRecord record(String recordNo, String signedBy) {
        return new CollectionRecord(
                "杭州晓鹭网络科技有限公司",
                null,
                SEVENTH_OF_MAY,
                "余杭区",
                "https://live.example/replay/1",
                "网络在线提取",
                null,
                null,
                null,
                signedBy,
                null,
                recordNo);
    }

    public static void withReplay(EvidenceItem item) {
        var file = item.declare(UUID.randomUUID(), new FileName("直播回放.mp4"), REPLAY.length, "video/mp4", digest());
        file.keep("LA-2026-000001", "yuhang.shen", SEVENTH_OF_MAY);
        file.digested(Sm3Digest.of(REPLAY));
    }

    public static EvidenceItem sealed(Collector... collectors) {
        var item = draft(collectors);
        withReplay(item);
        item.seal("yuhang.shen", SEVENTH_OF_MAY);
        return item;
    }

    public static Digest digest() {
        return Digest.of(REPLAY);
    }
}
