package cn.jixiao.notice;

import cn.jixiao.workflow.WorkAnnounced;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * What another program is told.
 *
 * @param event of the announcement; one announcement is one event for every endpoint
 * @param at ISO 8601 in UTC
 */
record WebhookMessage(UUID event, String kind, long formId, String title, String process, String step, String at) {

    static WebhookMessage of(WorkAnnounced event) {
        return new WebhookMessage(
                event.id(),
                event.kind().name(),
                event.formId(),
                event.title(),
                event.process(),
                event.step(),
                event.at().toString());
    }

    String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }
}
