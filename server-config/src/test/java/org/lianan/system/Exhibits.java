package org.lianan.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.lianan.system.ThePortal.Answer;

/** Evidence as the tests of this package file it: described with its record, uploaded, sealed. */
final class Exhibits {
    static final String TWO_COLLECTORS = "{\"officer\": \"haimen.chen\"}, {\"officer\": \"haimen.lu\"}";

    private Exhibits() {}

    /** Content that no other test has, so that the store has not seen it either. */
    static byte[] newContent() {
        return ("订单号,商品,件数\n" + UUID.randomUUID() + ",破壁机,1\n").getBytes(StandardCharsets.UTF_8);
    }

    /** An announced file, named as it stands in JSON. */
    static String file(String name, byte[] content) {
        return file(name, content.length, sha256(content));
    }

    static String file(String name, long size, String sha256) {
        return "{\"name\": \"%s\", \"size\": %d, \"mime\": \"text/csv\", \"sha256\": \"%s\"}"
                .formatted(name, size, sha256);
    }

    /** An item of the scenario with its record, as two licensed officers of Haimen collected it. */
    static String described(String files) {
        return described(TWO_COLLECTORS, files);
    }

    static String described(String collectors, String files) {
        return """
                {"title": "直播间订单数据", "kind": "ELECTRONIC_DATA", "factToProve": "4月1日至19日的销售数量",
                 "source": {"holder": "杭州晓鹭网络科技有限公司", "provider": "杭州晓鹭网络科技有限公司"},
                 "collectedAt": "2026-04-20T09:00:00+08:00", "place": "杭州市余杭区", "method": "后台导出",
                 "originalMedium": {"type": "服务器", "sealed": false},
                 "collectors": [%s], "signedBy": "王某", "recordNo": "电子数据提取笔录1号", "files": [%s]}""".formatted(collectors, files);
    }

    /** An item with one file, of which nothing has arrived yet. */
    static Answer announcedBy(String officer, String caseId, byte[] content) {
        return announcedBy(officer, caseId, "订单.csv", content);
    }

    static Answer announcedBy(String officer, String caseId, String fileName, byte[] content) {
        return ThePortal.as(officer)
                .post("/api/cases/" + caseId + "/evidence", described(file(fileName, content)))
                .is(201);
    }

    /** An item whose one file has arrived. */
    static Answer uploadedBy(String officer, String caseId, byte[] content) {
        var item = announcedBy(officer, caseId, content);
        upload(officer, item, content).is(200);
        return ThePortal.as(officer).get(path(item)).is(200);
    }

    static Answer sealedBy(String officer, String caseId) {
        return sealedBy(officer, caseId, newContent());
    }

    static Answer sealedBy(String officer, String caseId, byte[] content) {
        var item = uploadedBy(officer, caseId, content);
        return seal(officer, item).is(200);
    }

    static Answer upload(String officer, Answer item, byte[] content) {
        var desk = ThePortal.as(officer);
        return desk.send(desk.request(content(item))
                .header("Content-Type", "application/octet-stream")
                .PUT(BodyPublishers.ofByteArray(content)));
    }

    /** Sealed under this label, written as JSON. */
    static Answer labelledBy(String officer, String caseId, String title, String label) {
        var content = newContent();
        var described = described(file("订单.csv", content)).replace("直播间订单数据", title);
        var item = ThePortal.as(officer)
                .post("/api/cases/" + caseId + "/evidence", withLabel(described, label))
                .is(201);
        upload(officer, item, content).is(200);
        return seal(officer, ThePortal.as(officer).get(path(item)).is(200)).is(200);
    }

    static String withLabel(String described, String label) {
        return described.substring(0, described.lastIndexOf('}')) + ", \"label\": " + label + "}";
    }

    static Answer seal(String officer, Answer item) {
        return ThePortal.as(officer).step(path(item) + "/sealing", "{}", item.version());
    }

    static String path(Answer item) {
        return "/api/cases/" + item.at("/caseId") + "/evidence/" + item.at("/id");
    }

    /** Where the bytes of its first file are. */
    static String content(Answer item) {
        return path(item) + "/files/" + item.at("/files/0/id") + "/content";
    }

    /** What no officer can do: changes a byte in the store. */
    static void breakContentOf(Answer item) {
        var sha256 = item.at("/files/0/sha256");
        var object = ThePortal.world()
                .settings()
                .home()
                .evidence()
                .resolve("objects/" + sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256);
        try {
            var content = Files.readAllBytes(object);
            content[0] ^= 1;
            Files.delete(object);
            Files.write(object, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
