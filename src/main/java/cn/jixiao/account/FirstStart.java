package cn.jixiao.account;

import java.util.Locale;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a new installation is told at its first start.
 *
 * @param adminSecret {@code JIXIAO_ADMIN_SECRET}, the password of the account {@code admin} until its first sign-in
 * @param bureau the finance bureau that account belongs to
 */
@ConfigurationProperties("jixiao")
record FirstStart(
        @DefaultValue("") String adminSecret, @DefaultValue Bureau bureau) {

    static final int SHORTEST_SECRET = 12;

    private static final Set<String> DEFAULTS =
            Set.of("jixiao", "admin", "administrator", "password", "changeit", "changeme", "secret", "letmein");

    record Bureau(
            @DefaultValue("001") String code,
            @DefaultValue("财政局") String name) {}

    boolean hasUsableSecret() {
        return adminSecret.length() >= SHORTEST_SECRET
                && adminSecret.chars().anyMatch(Character::isLetter)
                && adminSecret.chars().anyMatch(Character::isDigit)
                && !isDefault(adminSecret.toLowerCase(Locale.ROOT));
    }

    /** A well-known word stays one however often it is repeated and whatever digits follow. */
    private static boolean isDefault(String secret) {
        return DEFAULTS.stream().anyMatch(word -> secret.replace(word, "").matches("[0-9!@#_-]*"));
    }

    /** Without the secret, which no log may show. */
    @Override
    public String toString() {
        return "FirstStart[" + bureau + "]";
    }
}
