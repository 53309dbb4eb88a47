package cn.jixiao.approval.ui;

import cn.jixiao.audit.AuditVerification;
import cn.jixiao.common.Sentences;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** What an auditor is told about the trail: that it is whole, or every fault. */
final class ProofNotice extends Div {

    ProofNotice(AuditVerification.Result proof) {
        addClassNames("proof", proof.intact() ? "good" : "bad");
        if (proof.intact()) {
            setText(getTranslation("approval.timeline.intact", proof.entries()));
            return;
        }
        var faults = new UnorderedList();
        proof.faults().forEach(fault -> faults.add(new ListItem(Sentences.in(getLocale(), fault))));
        add(new Div(getTranslation("approval.timeline.faulty", proof.faults().size())), faults);
    }
}
