package cn.jixiao.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The views with {@code @Menu} that the user may open. The annotation's title is the key of a sentence, its icon one of
 * Vaadin's ({@code vaadin:inbox}).
 */
final class MainMenu extends SideNav {

    private final Map<MenuCount, SideNavItem> counted = new HashMap<>();

    MainMenu(List<MenuCount> counts) {
        getElement().setAttribute("aria-label", getTranslation("ui.menu"));
        for (var entry : MenuConfiguration.getMenuEntries()) {
            var item = item(entry);
            addItem(item);
            counts.stream()
                    .filter(count -> count.view().equals(entry.menuClass()))
                    .forEach(count -> counted.put(count, item));
        }
    }

    /** Counts anew, since what the user just did may have changed the numbers. */
    void refreshCounts() {
        counted.forEach((count, item) -> {
            var number = count.count();
            item.setSuffixComponent(number.isEmpty() ? null : badge(number));
        });
    }

    private static Span badge(String number) {
        var badge = new Span(number);
        badge.addClassName("menu-count");
        return badge;
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(getTranslation(entry.title()), entry.path());
        item.setMatchNested(!entry.path().isEmpty());
        if (entry.icon() != null) {
            item.setPrefixComponent(new Icon(entry.icon()));
        }
        return item;
    }
}
