package cn.jixiao.ui;

import cn.jixiao.common.Problem;
import cn.jixiao.common.Sentences;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What stands against a form, the blocking problems first; each leads to its place on the page. */
public final class ProblemList extends Section {

    private final Div list = new Div();
    private final Span counts = new Span();

    public ProblemList() {
        addClassName("problem-list");
        counts.addClassName("problem-counts");
        counts.getElement().setAttribute("role", "status");
        var heading = new Div(new H2(getTranslation("ui.problems.title")), counts);
        heading.addClassName("problem-heading");
        add(heading, list);
    }

    public void show(List<Problem> problems) {
        list.removeAll();
        long blocking = problems.stream().filter(Problem::blocks).count();
        if (problems.isEmpty()) {
            counts.setText("");
            list.add(new Paragraph(getTranslation("ui.problems.none")));
            return;
        }
        counts.setText(getTranslation("ui.problems.counts", blocking, problems.size() - blocking));
        var items = new UnorderedList();
        problems.stream().filter(Problem::blocks).map(this::item).forEach(items::add);
        problems.stream().filter(problem -> !problem.blocks()).map(this::item).forEach(items::add);
        list.add(items);
    }

    private Component item(Problem problem) {
        var go = new NativeButton(Sentences.in(getLocale(), problem.message()), click -> Spot.show(problem.place()));
        go.addClassName(problem.blocks() ? "problem-blocking" : "problem-warning");
        var severity = new Span(getTranslation(problem.blocks() ? "ui.problems.blocking" : "ui.problems.warning"));
        severity.addClassName("problem-severity");
        go.addComponentAsFirst(severity);
        return new ListItem(go);
    }
}
