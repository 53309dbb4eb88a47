package cn.jixiao.ui;

import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.PermitAll;

/** Where everybody arrives: the first page of their own menu, or a word to those who have none. */
@Route("")
@PermitAll
class StartView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    StartView() {
        add(new EmptyState(getTranslation("ui.start.nothing"), getTranslation("ui.start.nothing.hint")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> !entry.path().isEmpty())
                .findFirst()
                .ifPresent(entry -> event.forwardTo(entry.path().replaceFirst("^/", "")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.product");
    }
}
