package cn.jixiao.approval.ui;

import cn.jixiao.check.Finding;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Predicate;

/** What stands beside the places of a form while it is written: findings, what it is held against, the remarks of a return. */
public final class Margin {

    private final PlacedRemarks remarks;
    private final Beside beside;
    private final PlacedFindings findings = new PlacedFindings();

    public Margin(PlacedRemarks remarks, Beside beside) {
        this.remarks = remarks;
        this.beside = beside;
    }

    Component at(Place place) {
        return new Div(findings.at(place), beside.at(place), remarks.at(place));
    }

    /** The remarks alone, which outlive a line that is removed. */
    Component remarksAt(Place place) {
        return remarks.at(place);
    }

    /** What concerns the form as a whole. */
    Component elsewhere(Predicate<Place> shown) {
        return new Div(beside.summary(), remarks.elsewhere(shown));
    }

    /** Shows what the checks find now. */
    void show(List<Finding> found) {
        findings.show(found);
    }

    /** Compares again. */
    void refresh(TargetForm form) {
        beside.refresh(form);
    }
}
