package cn.jixiao.approval.ui;

import cn.jixiao.approval.FormPage;
import cn.jixiao.approval.JudgedFinding;
import cn.jixiao.check.Finding;
import cn.jixiao.check.Severity;
import cn.jixiao.ui.ReasonDialog;
import cn.jixiao.ui.Spot;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Predicate;

/** What the checks found, beside the form: the gravest first, what was dismissed folded below. */
final class FindingPanel extends Section {

    /** What a reviewer does about a finding; the dismissals answer what stands afterwards. */
    interface Review {

        void object(Finding finding);

        List<JudgedFinding> dismiss(Finding finding, String reason);

        List<JudgedFinding> takeBack(Finding finding);
    }

    private final FormPage page;
    private final PlaceNames names;
    private final Spots spots;
    private final Review review;
    private final Div groups = new Div();

    FindingPanel(FormPage page, PlaceNames names, Spots spots, Review review) {
        this.page = page;
        this.names = names;
        this.spots = spots;
        this.review = review;
        addClassNames("sheet", "finding-panel");
        add(new H2(getTranslation("approval.findings")), atSubmission(), groups);
        show(page.findings());
    }

    private void show(List<JudgedFinding> findings) {
        groups.removeAll();
        for (var severity : Severity.values()) {
            var open = cards(findings, judged -> judged.isOpen() && judged.severity() == severity);
            if (open.getComponentCount() > 0) {
                groups.add(heading(severity, open.getComponentCount()), open);
            }
        }
        if (groups.getComponentCount() == 0) {
            groups.add(new Paragraph(getTranslation("approval.findings.none-open")));
        }
        var dismissed = cards(findings, judged -> !judged.isOpen());
        if (dismissed.getComponentCount() > 0) {
            groups.add(new Details(
                    getTranslation("approval.findings.dismissed", dismissed.getComponentCount()), dismissed));
        }
    }

    private Component atSubmission() {
        var tally = page.atSubmission();
        var line = new Paragraph(getTranslation("approval.findings.at-submission", tally.all(), tally.grave()));
        line.addClassName("hint");
        line.setVisible(tally.all() > 0 && !page.form().stage().isEditable());
        return line;
    }

    private static H3 heading(Severity severity, int count) {
        return new H3(FindingWords.severity(severity), new Span(String.valueOf(count)));
    }

    private UnorderedList cards(List<JudgedFinding> findings, Predicate<JudgedFinding> chosen) {
        var list = new UnorderedList();
        findings.stream().filter(chosen).map(this::card).forEach(list::add);
        return list;
    }

    private FindingCard card(JudgedFinding judged) {
        var card = new FindingCard(judged, place(judged.finding().place().text()));
        if (!page.isReviewed()) {
            return card;
        }
        var finding = judged.finding();
        return judged.isOpen()
                ? card.offering(getTranslation("approval.finding.object"), () -> review.object(finding))
                        .offering(getTranslation("approval.finding.dismiss"), () -> askReason(finding))
                : card.offering(getTranslation("approval.finding.take-back"), () -> show(review.takeBack(finding)));
    }

    private void askReason(Finding finding) {
        new ReasonDialog(
                        getTranslation("approval.dismissal"),
                        getTranslation("approval.dismissal.reason"),
                        reason -> show(review.dismiss(finding, reason)))
                .required()
                .hint(FindingWords.of(finding, getLocale()))
                .open();
    }

    private Component place(String place) {
        if (!spots.knows(place)) {
            return new Span(names.of(place));
        }
        var link = new NativeButton(names.of(place), click -> Spot.show(place));
        link.addClassName("link");
        return link;
    }
}
