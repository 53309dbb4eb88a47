package cn.jixiao.approval.ui;

import cn.jixiao.common.Message;
import cn.jixiao.common.Sentences;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What of last year's form the new frame has no place for, before it is carried over all the same. */
final class LossesDialog extends ConfirmDialog {

    LossesDialog(List<Message> losses, Runnable confirmed) {
        var list = new UnorderedList();
        losses.forEach(loss -> list.add(new ListItem(Sentences.in(getLocale(), loss))));
        setHeader(getTranslation("approval.carry.losses"));
        setText(list);
        setCancelable(true);
        setCancelText(getTranslation("ui.cancel"));
        setConfirmText(getTranslation("approval.carry"));
        addConfirmListener(click -> confirmed.run());
    }
}
