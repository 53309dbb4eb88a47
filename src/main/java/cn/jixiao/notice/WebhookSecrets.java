package cn.jixiao.notice;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Makes secrets of endpoints and keeps them encrypted: who reads the database or a backup of it cannot sign. */
@Component
class WebhookSecrets {

    private static final int SECRET_BYTES = 32;
    private static final int SALT_BYTES = 12;
    private static final int ROUNDS = 100_000;

    private final WebhookSettings settings;
    private final SecureRandom random = new SecureRandom();

    WebhookSecrets(WebhookSettings settings) {
        this.settings = settings;
    }

    String make() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(SECRET_BYTES));
    }

    Webhooks.Sealed seal(String secret) {
        var salt = bytes(SALT_BYTES);
        var sealed = crypt(Cipher.ENCRYPT_MODE, salt, secret.getBytes(StandardCharsets.UTF_8));
        return new Webhooks.Sealed(
                Base64.getEncoder().encodeToString(salt), Base64.getEncoder().encodeToString(sealed));
    }

    String open(Webhooks.Sealed sealed) {
        var salt = Base64.getDecoder().decode(sealed.salt());
        var secret = Base64.getDecoder().decode(sealed.secret());
        return new String(crypt(Cipher.DECRYPT_MODE, salt, secret), StandardCharsets.UTF_8);
    }

    /** Each salt makes a key that is used for one secret, so it may serve as the initial value too. */
    private byte[] crypt(int mode, byte[] salt, byte[] text) {
        try {
            var spec = new PBEKeySpec(settings.key().toCharArray(), salt, ROUNDS, 256);
            var key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key.getEncoded(), "AES"), new GCMParameterSpec(128, salt));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("JIXIAO_WEBHOOK_KEY is not the one the secret was kept with", e);
        }
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
