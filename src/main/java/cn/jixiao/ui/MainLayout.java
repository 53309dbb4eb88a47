package cn.jixiao.ui;

import cn.jixiao.account.AccountRegister;
import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.account.Substituting;
import cn.jixiao.account.Substitution;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What stands around every view: the product, the user and the language at the top, the menu at the left. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final Main main = new Main();
    private final MainMenu menu;
    private final List<HeaderSign> signs;
    private final Substituting substituting;
    private final Actor user = ActingUser.get();

    MainLayout(
            AuthenticationContext authentication,
            AccountRegister accounts,
            List<MenuCount> counts,
            List<HeaderLink> links,
            Substituting substituting) {
        this.substituting = substituting;
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        menu = new MainMenu(counts);
        signs = links.stream().map(HeaderSign::new).toList();
        setPrimarySection(Section.NAVBAR);
        addToNavbar(
                skipLink(),
                menuToggle(),
                new Brand(),
                new SubstituteMenu(user, substituting.offered(), this::stepIn),
                new UserCorner(signs, user.fullName(), accounts.organisationName(user), authentication::logout));
        addToDrawer(new Scroller(menu));
        setContent(
                user.onBehalfOf() == null ? main : new Div(new OnBehalfBanner(user.onBehalfOf(), this::stepOut), main));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        menu.refreshCounts();
        signs.forEach(HeaderSign::refresh);
        if (!user.equals(ActingUser.get())) {
            event.getLocationChangeEvent().getUI().getPage().reload();
        }
    }

    private void stepIn(Substitution substitution) {
        substituting.stepIn(substitution.id());
        beginAnew();
    }

    private void stepOut() {
        substituting.stepOut();
        beginAnew();
    }

    /** Another person has another menu. */
    private void beginAnew() {
        var ui = getUI().orElseThrow();
        ui.navigate("");
        ui.getPage().reload();
    }

    private NativeButton skipLink() {
        var link = new NativeButton(
                getTranslation("ui.skip"), click -> main.getElement().callJsFunction("focus"));
        link.addClassName("skip-link");
        return link;
    }

    private DrawerToggle menuToggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("ui.menu"));
        return toggle;
    }
}
