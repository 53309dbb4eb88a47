package cn.jixiao.approval.ui;

import cn.jixiao.approval.FormHistories;
import cn.jixiao.approval.FormHistory;
import cn.jixiao.form.FormId;
import cn.jixiao.ui.PageHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** What has become of a form: who did what and when, what changed between revisions, and where the process stands. */
@Route("forms/:formId([0-9]{1,18})/timeline")
@RolesAllowed({"SUBMITTER", "UNIT_CHECKER", "DEPARTMENT_REVIEWER", "FINANCE_OFFICER", "FINANCE_APPROVER", "AUDITOR"})
class TimelineView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final FormHistories histories;
    private FormHistory history;

    @SuppressWarnings("NullAway.Init") // beforeEnter reads the history before anything shows
    TimelineView(FormHistories histories) {
        this.histories = histories;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("formId").orElseThrow();
        history = histories.of(new FormId(Long.parseLong(id)));
        show();
    }

    @Override
    public String getPageTitle() {
        var name = history.form().name();
        return getTranslation("approval.timeline.title", name.isEmpty() ? getTranslation("approval.unnamed") : name);
    }

    private void show() {
        removeAll();
        add(new PageHeader(getPageTitle(), back()));
        if (history.proof() != null) {
            add(new ProofNotice(history.proof()));
        }
        var parts = new TabSheet();
        parts.addClassName("lists");
        parts.add(getTranslation("approval.timeline.trail"), new TrailList(history));
        parts.add(
                getTranslation("approval.timeline.revisions"),
                new RevisionComparison(history.revisions(), history.frame()));
        if (!history.diagrams().isEmpty()) {
            parts.add(getTranslation("approval.timeline.diagrams"), diagrams());
        }
        add(parts);
    }

    private Div diagrams() {
        var drawn = new Div();
        drawn.addClassName("diagrams");
        history.diagrams().forEach((process, diagram) -> {
            drawn.add(new H2(getTranslation("workflow.process." + process)));
            drawn.add(new ProcessDrawing(process, diagram, history.names()));
        });
        return drawn;
    }

    private Button back() {
        var back = new Button(getTranslation("approval.timeline.back"), VaadinIcon.ARROW_LEFT.create());
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        back.addClickListener(click -> getUI().orElseThrow()
                .navigate(FormPaths.page(history.form().id().value())));
        return back;
    }
}
