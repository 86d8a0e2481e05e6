package org.lianan.launcher.demo;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A file as an officer has it on the computer; the same bytes in every start. */
final class Exhibit {

    private final String name;
    private final String mime;
    private final byte[] bytes;

    private Exhibit(String name, String mime, byte[] bytes) {
        this.name = name;
        this.mime = mime;
        this.bytes = bytes;
    }

    static Exhibit text(String name, String... lines) {
        return new Exhibit(name, "text/plain", (String.join("\n", lines) + "\n").getBytes(UTF_8));
    }

    /** A table of orders: a number, a day of April, a price. */
    static Exhibit orders(String name, int count) {
        String rows = IntStream.range(0, count)
                .mapToObj(order -> "XL2026%d,2026-04-%02d,澜格破壁机,1,299.00".formatted(100_000 + order, 1 + order % 19))
                .collect(Collectors.joining("\n"));
        return new Exhibit(name, "text/csv", ("订单号,日期,商品,件数,金额\n" + rows + "\n").getBytes(UTF_8));
    }

    /** Bytes that are as long as a short film and do not compress. */
    static Exhibit film(String name, int megabytes) {
        ByteBuffer bytes = ByteBuffer.allocate(megabytes << 20).order(ByteOrder.LITTLE_ENDIAN);
        int state = 20_260_420;
        while (bytes.hasRemaining()) {
            state = state * 1_664_525 + 1_013_904_223;
            bytes.putInt(state);
        }
        return new Exhibit(name, "video/mp4", bytes.array());
    }

    /** A picture that a browser shows: stripes, as a screen that was photographed. */
    static Exhibit picture(String name, int width, int height) {
        ByteBuffer rows = ByteBuffer.allocate((width * 3 + 1) * height);
        for (int y = 0; y < height; y++) {
            rows.put((byte) 0);
            for (int x = 0; x < width; x++) {
                int stripe = ((x >> 5) + (y >> 5)) % 3;
                rows.put((byte) (180 + 25 * stripe)).put((byte) 200).put((byte) (235 - 40 * stripe));
            }
        }
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        byte[] pixels = deflated(rows.array());
        ByteBuffer png = ByteBuffer.allocate(8 + 3 * 12 + 13 + pixels.length)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        putChunk(png, "IHDR", header.array());
        putChunk(png, "IDAT", pixels);
        putChunk(png, "IEND", new byte[0]);
        return new Exhibit(name, "image/png", png.array());
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        byte[] room = new byte[content.length];
        int length = deflater.deflate(room);
        deflater.end();
        return ByteBuffer.allocate(length).put(room, 0, length).array();
    }

    private static void putChunk(ByteBuffer png, String kind, byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(kind.getBytes(US_ASCII));
        checksum.update(content);
        png.putInt(content.length).put(kind.getBytes(US_ASCII)).put(content).putInt((int) checksum.getValue());
    }

    String name() {
        return name;
    }

    String mime() {
        return mime;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
