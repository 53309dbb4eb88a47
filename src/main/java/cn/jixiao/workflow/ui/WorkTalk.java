package cn.jixiao.workflow.ui;

import cn.jixiao.account.ActingUser;
import cn.jixiao.ui.Toast;
import cn.jixiao.workflow.Answering;
import cn.jixiao.workflow.Commenting;
import cn.jixiao.workflow.Consulting;
import cn.jixiao.workflow.Copying;
import cn.jixiao.workflow.Opinion;
import cn.jixiao.workflow.Outcome;
import cn.jixiao.workflow.WorkItem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What people said to each other about a form: opinions asked for, comments, copies. */
@Service
class WorkTalk implements OpinionList.Answers {

    private final Consulting consulting;
    private final Answering answering;
    private final Commenting commenting;
    private final Copying copying;

    WorkTalk(Consulting consulting, Answering answering, Commenting commenting, Copying copying) {
        this.consulting = consulting;
        this.answering = answering;
        this.commenting = commenting;
        this.copying = copying;
    }

    Component about(WorkItem item) {
        copying.markRead(item.formId(), item.process());
        var talk = new Div();
        talk.addClassName("work-talk");
        var consultations = consulting.about(item);
        if (!consultations.isEmpty()) {
            talk.add(new OpinionList(
                    consultations,
                    ActingUser.get().id(),
                    consulting.adoptable(item).map(Opinion::itemId).orElse(0L),
                    this));
        }
        talk.add(new CommentThread(
                commenting.ofForm(item.formId()),
                commenting.mayWrite(item),
                text -> commenting.write(item.id(), text),
                () -> commenting.ofForm(item.formId())));
        var copies = copying.ofForm(item.formId(), item.process());
        if (!copies.isEmpty()) {
            talk.add(new CopyList(copies));
        }
        return talk;
    }

    @Override
    public void answer(long itemId, String text, @Nullable Outcome proposal) {
        answering.answer(itemId, text, proposal);
        refresh("workflow.done.ANSWER");
    }

    @Override
    public void adopt(long aboutItem) {
        consulting.adopt(aboutItem);
        refresh("workflow.done.ADOPT");
    }

    private static void refresh(String done) {
        var ui = UI.getCurrent();
        Toast.done(ui.getTranslation(done));
        ui.refreshCurrentRoute(false);
    }
}
