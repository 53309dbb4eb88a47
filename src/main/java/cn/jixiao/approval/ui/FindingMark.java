package cn.jixiao.approval.ui;

import cn.jixiao.check.Finding;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import java.util.List;

/**
 * The findings at one place while somebody writes there: one line beside the field, all of it on demand. It takes no room of
 * its own, so that nothing moves under the writer's cursor when it comes and goes.
 */
final class FindingMark extends Div {

    private final NativeButton line = new NativeButton();
    private final Popover popover = new Popover();
    private List<Finding> shown = List.of();

    FindingMark() {
        addClassName("finding-mark");
        setVisible(false);
        popover.setTarget(line);
        popover.setOpenOnHover(true);
        popover.setOpenOnClick(true);
        popover.addClassName("finding-popover");
        add(line, popover);
    }

    /** @param findings the gravest first; none hides the mark */
    void show(List<Finding> findings) {
        if (findings.equals(shown)) {
            return;
        }
        shown = List.copyOf(findings);
        setVisible(!shown.isEmpty());
        line.removeAll();
        popover.removeAll();
        if (!shown.isEmpty()) {
            sayShortly(shown.getFirst());
            sayAll();
        }
    }

    private void sayShortly(Finding gravest) {
        var words = new Span(FindingWords.of(gravest, getLocale()));
        words.addClassName("finding-line");
        line.add(severity(gravest), words);
        if (shown.size() > 1) {
            line.add(new Span(getTranslation("approval.finding.more", shown.size() - 1)));
        }
    }

    private void sayAll() {
        var list = new UnorderedList();
        list.addClassName("finding-list");
        shown.forEach(finding -> list.add(new ListItem(severity(finding), new FindingWords(finding))));
        popover.add(list);
    }

    private static Span severity(Finding finding) {
        return FindingWords.severity(finding.severity());
    }
}
