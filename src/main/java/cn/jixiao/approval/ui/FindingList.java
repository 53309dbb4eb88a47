package cn.jixiao.approval.ui;

import cn.jixiao.check.Finding;
import cn.jixiao.check.Severity;
import cn.jixiao.ui.Spot;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** All findings of a form that is written; each leads to its place. Not there while there are none. */
public final class FindingList extends Section {

    private final Span counts = new Span();
    private final UnorderedList list = new UnorderedList();
    private List<Finding> shown = List.of();

    public FindingList() {
        addClassNames("problem-list", "quiet");
        counts.addClassName("problem-counts");
        var heading = new Div(new H2(getTranslation("approval.findings")), counts);
        heading.addClassName("problem-heading");
        add(heading, new Div(list));
        setVisible(false);
    }

    public void show(List<Finding> findings) {
        if (findings.equals(shown)) {
            return;
        }
        shown = List.copyOf(findings);
        setVisible(!shown.isEmpty());
        counts.setText(getTranslation(
                "approval.findings.counts", count(Severity.HIGH), count(Severity.MEDIUM), count(Severity.LOW)));
        list.removeAll();
        shown.forEach(finding -> list.add(item(finding)));
    }

    private long count(Severity severity) {
        return shown.stream().filter(finding -> finding.severity() == severity).count();
    }

    private static ListItem item(Finding finding) {
        var go = new NativeButton("", click -> Spot.show(finding.place().text()));
        go.add(FindingWords.severity(finding.severity()), new FindingWords(finding));
        return new ListItem(go);
    }
}
