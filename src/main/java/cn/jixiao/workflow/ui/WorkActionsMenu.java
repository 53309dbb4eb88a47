package cn.jixiao.workflow.ui;

import cn.jixiao.workflow.ItemAction;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.Set;
import java.util.function.Consumer;

/** The button 更多办理: what can be done about a piece of work besides deciding it. */
final class WorkActionsMenu extends Div {

    private final Popover menu = new Popover();

    WorkActionsMenu(Set<ItemAction> actions, Consumer<ItemAction> act) {
        var button = new Button(getTranslation("workflow.more"), VaadinIcon.ELLIPSIS_DOTS_H.create());
        button.setId("more-actions");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        menu.setTarget(button);
        menu.setOpenOnClick(true);
        menu.setPosition(PopoverPosition.BOTTOM_END);
        addClassName("work-actions");
        var list = new Div();
        list.addClassName("work-actions-list");
        for (var action : ItemAction.values()) {
            if (actions.contains(action)) {
                list.add(entry(action, act));
            }
        }
        menu.add(list);
        add(button, menu);
        setVisible(!actions.isEmpty());
    }

    private Button entry(ItemAction action, Consumer<ItemAction> act) {
        var entry = new Button(getTranslation("workflow.action." + action), click -> {
            menu.close();
            act.accept(action);
        });
        entry.setId("action-" + action);
        entry.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return entry;
    }
}
