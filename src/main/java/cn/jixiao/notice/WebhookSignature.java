package cn.jixiao.notice;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 over the time, the delivery's id and the body, each after a dot, so that none can be moved into another. */
final class WebhookSignature {

    static final String TIMESTAMP = "X-Jixiao-Timestamp";
    static final String DELIVERY = "X-Jixiao-Delivery";
    static final String SIGNATURE = "X-Jixiao-Signature";

    private static final String ALGORITHM = "HmacSHA256";

    private WebhookSignature() {}

    /**
     * @param timestamp seconds since 1970
     * @param delivery unique; the same one where a call is repeated because its answer was lost
     */
    static String of(String secret, String timestamp, String delivery, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update((timestamp + "." + delivery + ".").getBytes(StandardCharsets.UTF_8));
            return "v1=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
