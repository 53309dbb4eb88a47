package cn.jixiao.workflow.ui;

import cn.jixiao.workflow.life.FailedJob;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;

/** Where in the program a job failed. */
final class StackTraceDialog extends Dialog {

    StackTraceDialog(FailedJob job, String trace) {
        setHeaderTitle(getTranslation("workflow.life.trace") + " · " + job.process());
        setWidth("960px");
        var text = new Pre(trace);
        text.addClassName("stack-trace");
        add(new Paragraph(job.cause()), text);
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
    }
}
