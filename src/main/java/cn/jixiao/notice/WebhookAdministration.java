package cn.jixiao.notice;

import cn.jixiao.audit.AdministrationTrail;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.workflow.WorkAnnounced.Kind;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The programs that hear of what happens, for system administrators; breaks {@code account.not-allowed} for others. */
@Service
@Transactional
public class WebhookAdministration {

    private final Webhooks webhooks;
    private final WebhookSecrets secrets;
    private final WebhookSettings settings;
    private final AdministrationTrail trail;

    WebhookAdministration(
            Webhooks webhooks, WebhookSecrets secrets, WebhookSettings settings, AdministrationTrail trail) {
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.settings = settings;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    public List<Webhook> all() {
        DeliveryAdministration.requireSystemAdministrator();
        return webhooks.all();
    }

    /**
     * Adds an endpoint and answers its secret, which is not told again. Breaks {@code notice.webhook.malformed},
     * {@code notice.webhook.no-kinds}, {@code notice.webhook.private} for a host that is not public and not allowed, and
     * {@code notice.webhook.no-key} where the installation has none.
     */
    public String add(String url, Set<Kind> kinds) {
        DeliveryAdministration.requireSystemAdministrator();
        if (!settings.isOn()) {
            throw new RuleBroken("notice.webhook.no-key");
        }
        if (kinds.isEmpty()) {
            throw new RuleBroken("notice.webhook.no-kinds");
        }
        requireReachable(WebhookTarget.of(url));
        var secret = secrets.make();
        webhooks.insert(url, kinds.stream().map(Kind::name).sorted().toList(), secrets.seal(secret));
        trail.record(DeliveryAdministration.AREA, "ADD_WEBHOOK", url, "");
        return secret;
    }

    /** Begins or ends to call it; breaks {@code notice.webhook.unchanged}. */
    public void setActive(Webhook webhook, boolean active) {
        DeliveryAdministration.requireSystemAdministrator();
        if (!webhooks.setActive(webhook.id(), active)) {
            throw new RuleBroken("notice.webhook.unchanged");
        }
        trail.record(DeliveryAdministration.AREA, active ? "START_WEBHOOK" : "STOP_WEBHOOK", webhook.url(), "");
    }

    private void requireReachable(WebhookTarget target) {
        try {
            target.resolve(settings.allowedHosts());
        } catch (DeliveryFailed unreachable) {
            throw new RuleBroken("notice.webhook.private", target.host());
        }
    }
}
