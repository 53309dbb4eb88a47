package cn.jixiao.notice;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Calls to other programs.
 *
 * @param key {@code JIXIAO_WEBHOOK_KEY}, which encrypts the secrets of the endpoints; without it no call is made
 * @param allowedHosts {@code JIXIAO_WEBHOOK_ALLOWEDHOSTS}, the hosts of endpoints that may stand in the bureau's own network
 */
@ConfigurationProperties("jixiao.webhook")
record WebhookSettings(
        @DefaultValue("") String key, @DefaultValue Set<String> allowedHosts) {

    boolean isOn() {
        return !key.isEmpty();
    }

    /** Without the key, which no log may show. */
    @Override
    public String toString() {
        return "WebhookSettings" + allowedHosts;
    }
}
