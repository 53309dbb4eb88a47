package cn.jixiao.notice;

import cn.jixiao.workflow.WorkAnnounced;
import java.util.UUID;

/**
 * Something on its way out.
 *
 * @param targetId the account or the endpoint it goes to
 * @param eventId of the announcement, or of the digest
 * @param kind of the announcement, or {@code DIGEST}
 * @param recipient address of the mail, or of the endpoint
 * @param subject of the mail; empty for an endpoint
 * @param attempts made so far, the present one included
 */
record Delivery(
        UUID id,
        Channel channel,
        long targetId,
        UUID eventId,
        String kind,
        String recipient,
        String subject,
        String body,
        int attempts) {

    static Delivery mail(long account, UUID event, String kind, String address, MailText text) {
        return new Delivery(
                UUID.randomUUID(), Channel.MAIL, account, event, kind, address, text.subject(), text.body(), 0);
    }

    static Delivery call(Webhook webhook, WorkAnnounced event) {
        return new Delivery(
                UUID.randomUUID(),
                Channel.WEBHOOK,
                webhook.id(),
                event.id(),
                event.kind().name(),
                webhook.url(),
                "",
                WebhookMessage.of(event).json(),
                0);
    }
}
