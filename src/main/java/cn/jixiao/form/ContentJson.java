package cn.jixiao.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The JSON in which content is stored. Equal contents give equal texts, so the text's SHA-256 stands for the content. */
@Component
class ContentJson {

    private final JsonMapper mapper = JsonMapper.builder().build();

    String write(TargetForm content) {
        return mapper.writeValueAsString(content);
    }

    TargetForm read(String json) {
        return mapper.readValue(json, TargetForm.class);
    }

    static String sha256(String json) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
