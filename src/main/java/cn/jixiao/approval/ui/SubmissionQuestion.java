package cn.jixiao.approval.ui;

import cn.jixiao.approval.Objections;
import cn.jixiao.check.Finding;
import cn.jixiao.check.Severity;
import cn.jixiao.common.Problem;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Names the grave findings to whoever is about to submit; going on is theirs to decide. */
public final class SubmissionQuestion extends Dialog {

    private SubmissionQuestion(List<Finding> grave, int others, Runnable submit) {
        setHeaderTitle(getTranslation("approval.submission.title", grave.size()));
        addClassName("submission-question");
        var list = new UnorderedList();
        list.addClassName("finding-list");
        grave.forEach(finding -> list.add(new ListItem(new FindingWords(finding))));
        add(list);
        if (others > 0) {
            add(new Paragraph(getTranslation("approval.submission.others", others)));
        }
        add(new Paragraph(getTranslation("approval.submission.kept")));
        var goOn = new Button(getTranslation("approval.submission.go-on"), click -> {
            close();
            submit.run();
        });
        goOn.setId("go-on");
        goOn.setDisableOnClick(true);
        var back = new Button(getTranslation("approval.submission.back"), click -> close());
        back.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        back.setAutofocus(true);
        getFooter().add(goOn, back);
    }

    /** Submits at once where nothing grave was found, or where the form will be refused anyway. */
    public static void before(Objections objections, Runnable submit) {
        var grave = objections.findings().stream()
                .filter(finding -> finding.severity() == Severity.HIGH)
                .toList();
        if (grave.isEmpty() || objections.problems().stream().anyMatch(Problem::blocks)) {
            submit.run();
        } else {
            new SubmissionQuestion(grave, objections.findings().size() - grave.size(), submit).open();
        }
    }
}
