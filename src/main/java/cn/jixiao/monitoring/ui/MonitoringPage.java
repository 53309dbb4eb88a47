package cn.jixiao.monitoring.ui;

import cn.jixiao.common.Problem;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import cn.jixiao.monitoring.Lights;
import cn.jixiao.monitoring.Monitoring;
import cn.jixiao.monitoring.MonitoringAction;
import cn.jixiao.monitoring.MonitoringContent;
import cn.jixiao.ui.ActionButtons;
import cn.jixiao.ui.Autosave;
import cn.jixiao.ui.PageHeader;
import cn.jixiao.ui.ProblemList;
import cn.jixiao.ui.ReasonDialog;
import cn.jixiao.ui.RemarkSheet;
import cn.jixiao.ui.SendBackDialog;
import cn.jixiao.ui.StaleNotice;
import cn.jixiao.ui.Toast;
import cn.jixiao.ui.Unreadable;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.ui.RemarkSlips;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A monitoring on the screen: written by its unit, decided on by its reviewer, read by everybody else. */
final class MonitoringPage extends Div {

    /** What is done with what is written. */
    interface Actions {

        Monitoring save(Monitoring seen, MonitoringContent content);

        Lights lights(Monitoring seen, MonitoringContent content);

        List<Problem> problemsOf(Monitoring seen, MonitoringContent content);

        void submit(Monitoring seen);

        void decide(Monitoring seen, Decision decision);

        void claim(Monitoring seen);

        void release(Monitoring seen);

        void leave(Monitoring seen);

        void reload(Monitoring seen);

        /** What the user may do besides, in one menu. */
        Component more(Monitoring seen);

        /** Whose turn it is and since when; nothing where it is nobody's. */
        List<Component> turn(Monitoring seen);

        /** Asks for a notice about what is red. */
        void demand(Monitoring seen);
    }

    private static final List<MonitoringAction> BUTTONS = List.of(
            MonitoringAction.RELEASE,
            MonitoringAction.CLAIM,
            MonitoringAction.SEND_BACK,
            MonitoringAction.SUBMIT,
            MonitoringAction.PASS);

    private final Actions actions;
    private final Autosave autosave = new Autosave(this::save, this::refused);
    private final ProblemList problems = new ProblemList();
    private final LightBadge light = new LightBadge(null);
    private final Div notices = new Div();
    private final RemarkSheet newRemarks;
    private final MonitoringSheets sheets;
    private final String organisation;
    private Monitoring stored;
    private MonitoringContent content;

    /**
     * @param former the targets before an adjustment, null where there was none
     * @param mayDemand whether the user may demand the rectification of what is red
     * @param rectifications what was demanded before
     */
    MonitoringPage(
            Monitoring stored,
            String organisation,
            TargetForm targets,
            @Nullable TargetForm former,
            MonitoringContent content,
            Set<MonitoringAction> allowed,
            RemarkSlips remarks,
            boolean mayDemand,
            Component rectifications,
            Actions actions) {
        this.stored = stored;
        this.organisation = organisation;
        this.content = content;
        this.actions = actions;
        boolean editable = allowed.contains(MonitoringAction.EDIT);
        boolean deciding = allowed.contains(MonitoringAction.PASS);
        newRemarks =
                new RemarkSheet((opinion, texts) -> actions.decide(this.stored, Decision.SendBack.of(opinion, texts)));
        problems.setVisible(editable);
        sheets = new MonitoringSheets(
                targets,
                former,
                content,
                editable,
                remarks,
                problems,
                indicator -> deciding ? newRemarks.objection(Place.of(indicator).text(), indicator.name()) : new Div(),
                this::edit);
        notices.addClassName("editor-notices");
        addClassNames("editor", "monitoring");
        add(
                header(editable, allowed, mayDemand),
                new MonitoringFacts(stored, organisation, actions.turn(stored)),
                rectifications);
        if (former != null) {
            var adjusted = new Paragraph(getTranslation("monitoring.page.adjusted"));
            adjusted.addClassName("adjusted-notice");
            add(adjusted);
        }
        add(notices, newRemarks, sheets);
        if (editable) {
            autosave.watch(sheets);
            autosave.savedAt(stored.savedAt());
        }
        refresh();
    }

    void guard(BeforeLeaveEvent leaving) {
        autosave.guard(leaving);
    }

    private Component header(boolean editable, Set<MonitoringAction> allowed, boolean mayDemand) {
        var leave = new Button(getTranslation("monitoring.page.back"), click -> actions.leave(stored));
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var demand = new Button(getTranslation("monitoring.notice.issue"), click -> actions.demand(stored));
        demand.setVisible(mayDemand);
        autosave.setVisible(editable);
        var header = new PageHeader(
                stored.title(),
                light,
                autosave,
                leave,
                actions.more(stored),
                demand,
                new ActionButtons(
                        BUTTONS.stream().filter(allowed::contains).toList(),
                        action -> getTranslation("monitoring.action." + action),
                        this::act));
        header.addClassName("pinned");
        return header;
    }

    private void act(MonitoringAction action) {
        switch (action) {
            case EDIT -> {} // the page itself is the editor
            case SUBMIT -> submit();
            case CLAIM -> actions.claim(stored);
            case RELEASE -> actions.release(stored);
            case PASS -> pass();
            case SEND_BACK ->
                new SendBackDialog(List.of(newRemarks.backToUnit(stored.organisation() + " " + organisation))).open();
        }
    }

    private void pass() {
        var dialog = new ReasonDialog(
                getTranslation("monitoring.action.PASS"),
                getTranslation("monitoring.page.opinion"),
                opinion -> actions.decide(stored, new Decision.Pass(opinion)));
        if (!newRemarks.isEmpty()) {
            dialog.hint(getTranslation("monitoring.page.remarks.lost"));
        }
        dialog.open();
    }

    private void edit(UnaryOperator<MonitoringContent> change) {
        content = change.apply(content);
        refresh();
        autosave.changed();
    }

    private void refresh() {
        var lights = actions.lights(stored, content);
        light.show(lights.overall());
        sheets.show(content, lights);
        problems.show(actions.problemsOf(stored, content));
    }

    private void save() {
        stored = actions.save(stored, content);
    }

    private void refused(RuleBroken refusal) {
        notices.removeAll();
        notices.add(new StaleNotice(Sentences.in(getLocale(), refusal), () -> actions.reload(stored)));
    }

    private void submit() {
        var unreadable = Unreadable.firstIn(sheets);
        if (unreadable.isPresent()) {
            unreadable.get().focus();
            Toast.refused(getTranslation("monitoring.page.unreadable"));
        } else if (autosave.isUnsaved()) {
            Toast.refused(getTranslation("monitoring.page.unsaved"));
        } else {
            actions.submit(stored);
        }
    }
}
