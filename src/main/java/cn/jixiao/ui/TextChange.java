package cn.jixiao.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * A text before and after, the old struck and the new marked. Of long texts, what both have in common at either end stands
 * once; short ones, such as amounts, read better whole.
 */
public final class TextChange extends Div {

    private static final int LONG = 24;

    public TextChange(String before, String after) {
        addClassNames("text-change", "sentences");
        int shorter = Math.min(before.length(), after.length());
        if (shorter < LONG) {
            addText(new HtmlContainer("del"), before);
            addText(new HtmlContainer("ins"), after);
            return;
        }
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        addText(new Span(), before.substring(0, start));
        addText(new HtmlContainer("del"), before.substring(start, before.length() - end));
        addText(new HtmlContainer("ins"), after.substring(start, after.length() - end));
        addText(new Span(), before.substring(before.length() - end));
    }

    private void addText(HtmlContainer part, String text) {
        if (!text.isEmpty()) {
            part.setText(text);
            add(part);
        }
    }
}
