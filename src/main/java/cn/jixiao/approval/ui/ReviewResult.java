package cn.jixiao.approval.ui;

import cn.jixiao.approval.TargetReview;
import cn.jixiao.common.Sentences;
import cn.jixiao.ui.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;

/** A department's review as unit and finance read it. */
final class ReviewResult extends Section {

    ReviewResult(TargetReview review) {
        var sheet = review.sheet();
        addClassNames("sheet", "review-result");
        var by = new Paragraph(review.reviewerName() + "　" + Formats.dateTime(review.savedAt(), getLocale()));
        by.addClassName("hint");
        add(
                new H2(getTranslation(
                        "approval.review.decided",
                        review.revision(),
                        sheet.total().toPlainString(),
                        Sentences.in(getLocale(), sheet.gradeWord()))),
                by);
        sheet.rules().criteria().forEach(criterion -> {
            var score = sheet.scores().getOrDefault(criterion.id(), BigDecimal.ZERO);
            var line = new Div(
                    new Span(criterion.group() + "　" + criterion.name()),
                    new Span(score.toPlainString() + " / " + criterion.points().toPlainString()));
            line.addClassName("review-line");
            add(line);
        });
        if (!sheet.corrections().isEmpty()) {
            var corrections = new Paragraph(getTranslation("approval.review.corrections.agreed", sheet.corrections()));
            corrections.addClassName("sentences");
            add(corrections);
        }
    }
}
