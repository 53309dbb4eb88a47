package cn.jixiao.approval.ui;

import cn.jixiao.approval.UnitCheckRegister;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import cn.jixiao.ui.PageHeader;
import cn.jixiao.ui.Toast;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Which units check their own forms before their department sees them. */
@Route("unit-checks")
@Menu(title = "approval.unit-checks", icon = "vaadin:check-square-o", order = 82)
@RolesAllowed("SYSTEM_ADMIN")
class UnitChecksView extends VerticalLayout implements HasDynamicTitle {

    private final UnitCheckRegister register;
    private final Grid<UnitCheckRegister.Entry> units = new Grid<>();

    UnitChecksView(UnitCheckRegister register) {
        this.register = register;
        var intro = new Paragraph(getTranslation("approval.unit-checks.intro"));
        intro.addClassName("hint");
        units.addColumn(entry -> entry.unit().code())
                .setHeader(getTranslation("approval.unit-checks.code"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        units.addColumn(entry -> entry.unit().name()).setHeader(getTranslation("approval.unit-checks.name"));
        units.addComponentColumn(this::switchOf)
                .setHeader(getTranslation("approval.unit-checks.on"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        units.setItems(register.all());
        units.setHeight("calc(100vh - 208px)");
        add(new PageHeader(getPageTitle()), intro, units);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("approval.unit-checks");
    }

    private Checkbox switchOf(UnitCheckRegister.Entry entry) {
        var box = new Checkbox(entry.on());
        box.setAriaLabel(getTranslation("approval.unit-checks.of", entry.unit().name()));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                turn(entry, box);
            }
        });
        return box;
    }

    private void turn(UnitCheckRegister.Entry entry, Checkbox box) {
        try {
            if (box.getValue()) {
                register.switchOn(entry.unit().code());
            } else {
                register.switchOff(entry.unit().code());
            }
            Toast.done(getTranslation("approval.unit-checks.done"));
        } catch (RuleBroken refused) {
            box.setErrorMessage(Sentences.in(getLocale(), refused));
            box.setInvalid(true);
            box.setValue(!box.getValue());
        }
    }
}
