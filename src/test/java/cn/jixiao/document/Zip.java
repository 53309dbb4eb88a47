package cn.jixiao.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip whose parts a test can exchange. */
final class Zip {

    private static final int UNPACKED_SIZE = 24;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, Boolean> stored = new LinkedHashMap<>();

    static Zip empty() {
        return new Zip();
    }

    static Zip of(byte[] file) {
        var zip = new Zip();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip;
    }

    byte[] get(String part) {
        return Objects.requireNonNull(parts.get(part), part);
    }

    Zip with(String part, String text) {
        return with(part, text.getBytes(StandardCharsets.UTF_8));
    }

    Zip with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    /** Puts a part in without packing it. */
    Zip stored(String part, String text) {
        stored.put(part, true);
        return with(part, text);
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(entry(part.getKey(), part.getValue()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private ZipEntry entry(String name, byte[] content) {
        var entry = new ZipEntry(name);
        if (stored.containsKey(name)) {
            var sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        return entry;
    }

    /** The same zip, which says of each of its parts that it is tiny. */
    static byte[] understating(byte[] zip) {
        var lying = zip.clone();
        for (int i = 0; i + UNPACKED_SIZE + 4 < lying.length; i++) {
            if (lying[i] == 'P' && lying[i + 1] == 'K' && lying[i + 2] == 1 && lying[i + 3] == 2) {
                lying[i + UNPACKED_SIZE] = 100;
                lying[i + UNPACKED_SIZE + 1] = 0;
                lying[i + UNPACKED_SIZE + 2] = 0;
                lying[i + UNPACKED_SIZE + 3] = 0;
            }
        }
        return lying;
    }
}
