package cn.jixiao.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/** The generated passwords of an embedded database, in a file only its user may read. */
final class Secrets {

    private static final List<String> NAMES = List.of("superuser", "owner", "application");

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    static Secrets in(Path folder) throws IOException {
        var file = folder.resolve("secrets.properties");
        if (!Files.exists(file)) {
            create(file);
        }
        var values = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(reader);
        }
        return new Secrets(values);
    }

    String get(String name) {
        var secret = values.getProperty(name);
        if (secret == null) {
            throw new IllegalStateException("secrets.properties lacks the password of " + name);
        }
        return secret;
    }

    private static void create(Path file) throws IOException {
        var random = new SecureRandom();
        var text = new StringBuilder();
        for (var name : NAMES) {
            var bytes = new byte[24];
            random.nextBytes(bytes);
            text.append(name)
                    .append('=')
                    .append(HexFormat.of().formatHex(bytes))
                    .append('\n');
        }
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, text);
    }
}
