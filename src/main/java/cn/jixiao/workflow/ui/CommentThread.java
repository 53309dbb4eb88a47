package cn.jixiao.workflow.ui;

import cn.jixiao.ui.Formats;
import cn.jixiao.workflow.Comment;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The conversation beside a form (留言): text alone, the oldest first. */
final class CommentThread extends Section {

    private static final int LONGEST = 1000;

    private final Div said = new Div();

    /** @param now what was said, read anew after somebody wrote */
    CommentThread(List<Comment> comments, boolean mayWrite, Consumer<String> write, Supplier<List<Comment>> now) {
        addClassNames("sheet", "talk-part", "comments");
        add(new H2(getTranslation("workflow.comments")), said);
        show(comments);
        if (mayWrite) {
            add(field(write, now));
        }
        setVisible(mayWrite || !comments.isEmpty());
    }

    private void show(List<Comment> comments) {
        said.removeAll();
        comments.forEach(comment -> said.add(entry(comment)));
    }

    private Component entry(Comment comment) {
        var source = new Span(String.join(
                "　",
                comment.authorName(),
                getTranslation("account.role." + comment.role()),
                Formats.dateTime(comment.writtenAt(), getLocale())));
        source.addClassName("remark-source");
        var text = new Paragraph(comment.text());
        text.addClassName("sentences");
        var entry = new Div(source, text);
        entry.addClassName("talk-entry");
        return entry;
    }

    private Component field(Consumer<String> write, Supplier<List<Comment>> now) {
        var text = new TextArea(getTranslation("workflow.comments.yours"));
        text.setId("comment");
        text.setWidthFull();
        text.setMaxLength(LONGEST);
        var send = new Button(getTranslation("workflow.comments.send"), click -> {
            try {
                write.accept(text.getValue());
                text.clear();
                show(now.get());
            } finally {
                click.getSource().setEnabled(true);
            }
        });
        send.setId("send-comment");
        send.setDisableOnClick(true);
        send.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var row = new Div(text, send);
        row.addClassName("remark-answering");
        return row;
    }
}
