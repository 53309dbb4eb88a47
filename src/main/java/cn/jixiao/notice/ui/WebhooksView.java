package cn.jixiao.notice.ui;

import cn.jixiao.notice.Webhook;
import cn.jixiao.notice.WebhookAdministration;
import cn.jixiao.ui.Formats;
import cn.jixiao.ui.PageHeader;
import cn.jixiao.workflow.WorkAnnounced.Kind;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The programs that hear of what happens (消息推送). */
@Route("webhooks")
@Menu(title = "notice.webhooks", icon = "vaadin:connect-o", order = 93)
@RolesAllowed("SYSTEM_ADMIN")
class WebhooksView extends VerticalLayout implements HasDynamicTitle {

    private final WebhookAdministration administration;
    private final TextField url = new TextField();
    private final MultiSelectComboBox<Kind> kinds = new MultiSelectComboBox<>();
    private final Grid<Webhook> grid = new Grid<>();

    WebhooksView(WebhookAdministration administration) {
        this.administration = administration;
        url.setLabel(getTranslation("notice.webhook.url"));
        url.setPlaceholder("https://");
        url.setWidth("24rem");
        kinds.setLabel(getTranslation("notice.webhook.kinds"));
        kinds.setItems(Kind.values());
        kinds.setItemLabelGenerator(kind -> getTranslation("notice.kind." + kind));
        var add = new Button(getTranslation("notice.webhook.add"), click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var entry = new Div(url, kinds, add);
        entry.addClassName("filter");
        grid.setEmptyStateText(getTranslation("notice.webhooks.none"));
        addColumns();
        add(new PageHeader(getPageTitle()), new Paragraph(getTranslation("notice.webhook.hint")), entry, grid);
        reload();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notice.webhooks");
    }

    private void addColumns() {
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addColumn(Webhook::url).setHeader(getTranslation("notice.webhook.url"));
        grid.addColumn(this::words).setHeader(getTranslation("notice.webhook.kinds"));
        grid.addColumn(webhook -> getTranslation(webhook.active() ? "notice.webhook.on" : "notice.webhook.off"))
                .setHeader(getTranslation("notice.webhook.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::toggle).setAutoWidth(true).setFlexGrow(0);
    }

    private String words(Webhook webhook) {
        return Formats.list(webhook.kinds().stream().map(kind -> getTranslation("notice.kind." + kind)), getLocale());
    }

    private Button toggle(Webhook webhook) {
        var button =
                new Button(getTranslation(webhook.active() ? "notice.webhook.stop" : "notice.webhook.start"), click -> {
                    administration.setActive(webhook, !webhook.active());
                    reload();
                });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setDisableOnClick(true);
        return button;
    }

    private void add() {
        var secret = administration.add(url.getValue().strip(), kinds.getValue());
        url.clear();
        kinds.clear();
        reload();
        new SecretDialog(secret).open();
    }

    private void reload() {
        grid.setItems(administration.all());
    }
}
