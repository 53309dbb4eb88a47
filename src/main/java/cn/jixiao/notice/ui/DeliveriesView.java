package cn.jixiao.notice.ui;

import cn.jixiao.notice.DeadLetter;
import cn.jixiao.notice.DeliveryAdministration;
import cn.jixiao.ui.EmptyState;
import cn.jixiao.ui.Formats;
import cn.jixiao.ui.PageHeader;
import cn.jixiao.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** What could not be delivered (未送达的通知), to send it again. */
@Route("deliveries")
@Menu(title = "notice.deliveries", icon = "vaadin:envelope-o", order = 92)
@RolesAllowed("SYSTEM_ADMIN")
class DeliveriesView extends VerticalLayout implements HasDynamicTitle {

    private static final int SHOWN = 500;

    private final DeliveryAdministration administration;
    private final Grid<DeadLetter> grid = new Grid<>();
    private final EmptyState nothing =
            new EmptyState(getTranslation("notice.deliveries.none"), getTranslation("notice.deliveries.none.hint"));

    DeliveriesView(DeliveryAdministration administration) {
        this.administration = administration;
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        column("channel", letter -> getTranslation("notice.channel." + letter.channel()));
        column("kind", letter -> getTranslation("notice.kind." + letter.kind()));
        column("recipient", DeadLetter::recipient);
        column("cause", DeadLetter::cause).setFlexGrow(1);
        column("attempts", DeadLetter::attempts);
        column("at", letter -> Formats.dateTime(letter.createdAt(), getLocale()));
        grid.addComponentColumn(this::resend).setAutoWidth(true).setFlexGrow(0);
        add(new PageHeader(getPageTitle()), nothing, grid);
        reload();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notice.deliveries");
    }

    private Grid.Column<DeadLetter> column(String name, com.vaadin.flow.function.ValueProvider<DeadLetter, ?> value) {
        return grid.addColumn(value)
                .setHeader(getTranslation("notice.delivery." + name))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Button resend(DeadLetter letter) {
        var button = new Button(getTranslation("notice.delivery.resend"), click -> {
            administration.resend(letter);
            Toast.done(getTranslation("notice.delivery.resent"));
            reload();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setDisableOnClick(true);
        return button;
    }

    private void reload() {
        var dead = administration.dead(SHOWN);
        grid.setItems(dead);
        grid.setVisible(!dead.isEmpty());
        nothing.setVisible(dead.isEmpty());
    }
}
