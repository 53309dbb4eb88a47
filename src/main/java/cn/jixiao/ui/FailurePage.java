package cn.jixiao.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page that says in place of the one asked for why it does not come. */
abstract class FailurePage extends VerticalLayout implements HasDynamicTitle {

    private final String title;

    FailurePage(String titleKey) {
        title = getTranslation(titleKey);
        addClassName("failure-page");
    }

    final void say(String sentence) {
        var text = new Paragraph(sentence);
        text.addClassName("sentences");
        add(new H1(title), text, new Anchor("", getTranslation("ui.home")));
    }

    @Override
    public final String getPageTitle() {
        return title;
    }
}
