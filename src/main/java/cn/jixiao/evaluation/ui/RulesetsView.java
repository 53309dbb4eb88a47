package cn.jixiao.evaluation.ui;

import cn.jixiao.evaluation.RulesetRegister;
import cn.jixiao.ui.PageHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** By which rules self-evaluations are scored here; they are data that come with the program, so nothing is changed here. */
@Route("rulesets")
@Menu(title = "evaluation.rules.menu", icon = "vaadin:scale", order = 80)
@RolesAllowed({"FINANCE_OFFICER", "FINANCE_APPROVER", "SYSTEM_ADMIN"})
class RulesetsView extends VerticalLayout implements HasDynamicTitle {

    RulesetsView(RulesetRegister register) {
        var region = register.region();
        var intro = new Paragraph(
                region.isEmpty()
                        ? getTranslation("evaluation.rules.intro")
                        : getTranslation("evaluation.rules.intro.region", region));
        intro.addClassName("hint");
        var sheets = new Div();
        sheets.addClassName("rulesets");
        register.all().forEach(entry -> sheets.add(new RulesetSheet(entry)));
        add(new PageHeader(getPageTitle()), intro, sheets);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("evaluation.rules.title");
    }
}
