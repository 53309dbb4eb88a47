package cn.jixiao.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;

/** Short messages above the page. What went well disappears by itself; what was refused stays until it is closed. */
public final class Toast {

    private static final int SECONDS_SHOWN = 4;

    private Toast() {}

    /** Says that something was done. */
    public static void done(String sentence) {
        var notification = Notification.show(sentence, SECONDS_SHOWN * 1000, Position.TOP_CENTER);
        notification.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    /** Says why something was not done; several sentences stand one a line. */
    public static void refused(String sentences) {
        var notification = new Notification();
        var text = new Span(sentences);
        text.addClassName("sentences");
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notification.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        close.setAriaLabel(close.getTranslation("ui.close"));
        notification.add(new HorizontalLayout(text, close));
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setPosition(Position.TOP_CENTER);
        notification.setAssertive(true);
        notification.setDuration(0);
        notification.open();
    }
}
