package cn.jixiao.notice;

import cn.jixiao.workflow.WorkAnnounced;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts what must leave the program among the deliveries, in the transaction of the notices. */
@Component
class Outgoing {

    private final MailSettings mail;
    private final WebhookSettings calls;
    private final Webhooks webhooks;
    private final Recipients recipients;
    private final Deliveries deliveries;
    private final Clock clock;

    Outgoing(
            MailSettings mail,
            WebhookSettings calls,
            Webhooks webhooks,
            Recipients recipients,
            Deliveries deliveries,
            Clock clock) {
        this.mail = mail;
        this.calls = calls;
        this.webhooks = webhooks;
        this.recipients = recipients;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** To those who want it at once, of what they were just told. */
    void mail(List<WorkAnnounced> events, List<Noticed> noticed) {
        if (mail.isOn() && !noticed.isEmpty()) {
            var wanting = recipients.wantingMail(noticed);
            events.forEach(event -> wanting.getOrDefault(event.id(), List.of()).forEach(reader -> mail(event, reader)));
        }
    }

    void call(List<WorkAnnounced> events) {
        if (calls.isOn()) {
            events.forEach(this::call);
        }
    }

    private void call(WorkAnnounced event) {
        webhooks.hearing(event.kind().name())
                .forEach(webhook -> deliveries.insert(Delivery.call(webhook, event), clock.instant()));
    }

    private void mail(WorkAnnounced event, Recipient reader) {
        var text = MailText.of(reader, Notice.of(event));
        deliveries.insert(
                Delivery.mail(reader.id(), event.id(), event.kind().name(), reader.address(), text), clock.instant());
    }
}
