package cn.jixiao.ui;

import cn.jixiao.common.ChinaTime;
import cn.jixiao.common.RuleBroken;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Saves what is written as soon as the writer pauses, says so ({@code 已保存 10:02}, {@code 正在保存}, {@code 未保存}), and
 * keeps a writer from leaving what could not be saved. A refused save ends it: whoever saves over another's work does so
 * after having seen it.
 */
public final class Autosave extends Span {

    /** How long a writer pauses before what they wrote is sent, in milliseconds. */
    public static final int PAUSE = 1_000;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ChinaTime.ZONE);
    private static final String TYPING = "typing";
    private static final String UNSAVED = "unsaved";

    private final Span state = new Span();
    private final Runnable save;
    private final Consumer<RuleBroken> refused;
    private boolean stopped;
    private @Nullable Component form;

    /**
     * @param save stores everything that is written; breaks a rule where it may not
     * @param refused is told of a refusal, after which nothing is saved any more
     */
    public Autosave(Runnable save, Consumer<RuleBroken> refused) {
        this.save = save;
        this.refused = refused;
        var saving = new Span(getTranslation("ui.autosave.saving"));
        saving.addClassName("autosave-saving");
        state.addClassName("autosave-state");
        addClassName("autosave");
        getElement().setAttribute("role", "status");
        var partly = new Span(getTranslation("ui.autosave.partly"));
        partly.addClassName("autosave-partly");
        add(partly, state, saving);
    }

    /** Shows the time of a save made before. */
    public void savedAt(Instant time) {
        state.setText(getTranslation("ui.autosave.saved", TIME.format(time)));
        getElement().removeAttribute(UNSAVED);
        idle();
    }

    /** From the first key in the form on, the state is no longer "saved"; leaving a field sends what is still on its way. */
    public void watch(Component form) {
        this.form = form;
        form.getElement().addEventListener("focusout", leaving -> settle());
        form.getElement().executeJs("""
                this.addEventListener('input', () => $0.setAttribute('typing', ''));
                const warn = event => {
                  if ($0.hasAttribute('typing') || $0.hasAttribute('unsaved')) event.preventDefault();
                };
                window.addEventListener('beforeunload', warn);
                const gone = new MutationObserver(() => {
                  if (!this.isConnected) { window.removeEventListener('beforeunload', warn); gone.disconnect(); }
                });
                gone.observe(document.body, {childList: true, subtree: true});
                """, getElement());
    }

    /** Something was changed: saves it. */
    public void changed() {
        getElement().setAttribute(UNSAVED, true);
        state.setText(getTranslation("ui.autosave.unsaved"));
        if (stopped) {
            idle();
            return;
        }
        try {
            save.run();
            savedAt(Instant.now());
        } catch (RuleBroken refusal) {
            stopped = true;
            idle();
            refused.accept(refusal);
        }
    }

    /** True where something was changed and not stored, or where a field shows what cannot be read. */
    public boolean isUnsaved() {
        return getElement().hasAttribute(UNSAVED) || isUnreadable();
    }

    /** What the state says. */
    public String state() {
        return state.getText();
    }

    /** Asks before what is unsaved is left behind. */
    public void guard(BeforeLeaveEvent leaving) {
        if (isUnsaved()) {
            LeaveQuestion.ask(leaving);
        }
    }

    private void settle() {
        idle();
        getElement().setAttribute("partly", isUnreadable());
    }

    private void idle() {
        getElement().executeJs("this.removeAttribute($0)", TYPING);
    }

    private boolean isUnreadable() {
        return form != null && Unreadable.firstIn(form).isPresent();
    }
}
