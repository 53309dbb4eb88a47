package cn.jixiao.demo;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Colleague;
import cn.jixiao.approval.Approval;
import cn.jixiao.form.FormRecord;
import cn.jixiao.workflow.Commenting;
import cn.jixiao.workflow.Consultation;
import cn.jixiao.workflow.Consulting;
import cn.jixiao.workflow.Copying;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Urging;
import cn.jixiao.workflow.WorkItem;
import java.util.List;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;

/** Lets people of the fictional city sign, ask, inform and urge each other about sample forms. */
@Service
class DemoDesk {

    private final DemoCity city;
    private final Approval approval;
    private final Consulting consulting;
    private final Copying copying;
    private final Commenting commenting;
    private final Urging urging;

    DemoDesk(
            DemoCity city,
            Approval approval,
            Consulting consulting,
            Copying copying,
            Commenting commenting,
            Urging urging) {
        this.city = city;
        this.approval = approval;
        this.consulting = consulting;
        this.copying = copying;
        this.commenting = commenting;
        this.urging = urging;
    }

    /** Does everything about these forms, in the order of its file. */
    void work(List<FormRecord> forms) {
        for (var deed : DemoForms.<List<SampleDeed>>read("desk.yaml", new TypeReference<>() {})) {
            forms.stream()
                    .filter(form -> form.name().equals(deed.form()))
                    .forEach(form -> ActingUser.as(city.person(deed.by()), () -> {
                        var item = approval.openItem(form.id()).orElseThrow();
                        act(deed, item);
                        return item;
                    }));
        }
    }

    private void act(SampleDeed deed, WorkItem item) {
        switch (deed.does()) {
            case SIGN -> approval.decide(item.id(), new Decision.Pass(deed.words()));
            case DELEGATE ->
                consulting.ask(
                        item.id(),
                        Consultation.Kind.PROPOSAL,
                        addressed(deed, consulting.candidates(item)),
                        deed.words());
            case COPY -> copying.send(item.id(), addressed(deed, copying.candidates(item)), deed.words());
            case URGE -> urging.urge(item.id(), deed.words());
            case COMMENT -> commenting.write(item.id(), deed.words());
        }
    }

    private static List<Long> addressed(SampleDeed deed, List<Colleague> candidates) {
        return candidates.stream()
                .filter(candidate -> deed.to().contains(candidate.fullName()))
                .map(Colleague::id)
                .distinct()
                .toList();
    }
}
