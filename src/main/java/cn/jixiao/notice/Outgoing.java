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
    private final Deliveries deliveries;
    private final Clock clock;

    Outgoing(MailSettings mail, WebhookSettings calls, Webhooks webhooks, Deliveries deliveries, Clock clock) {
        this.mail = mail;
        this.calls = calls;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    void mail(WorkAnnounced event, List<Recipient> told) {
        if (mail.isOn()) {
            told.stream().filter(Recipient::wantsMail).forEach(reader -> mail(event, reader));
        }
    }

    void call(WorkAnnounced event) {
        if (calls.isOn()) {
            webhooks.hearing(event.kind().name())
                    .forEach(webhook -> deliveries.insert(Delivery.call(webhook, event), clock.instant()));
        }
    }

    private void mail(WorkAnnounced event, Recipient reader) {
        var text = MailText.of(reader, Notice.of(event));
        deliveries.insert(
                Delivery.mail(reader.id(), event.id(), event.kind().name(), reader.address(), text), clock.instant());
    }
}
