package cn.jixiao.ui;

import cn.jixiao.ui.SendBackDialog.Target;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The steps work may be sent back to, as everybody who sends something back reads them. */
public final class SendBackTargets {

    private SendBackTargets() {}

    /**
     * Those who wrote it correct it.
     *
     * @param whose code and name of their organisation
     * @param remarks how many were made at places of it, which go with it
     * @param cancelled what else is given up by it, in a sentence; empty where nothing
     */
    public static Target unit(String whose, int remarks, String cancelled, Consumer<String> send) {
        var follows = new ArrayList<>(List.of(word("ui.send-back.unit.follows")));
        if (remarks > 0) {
            follows.add(word("ui.send-back.unit.remarks", remarks));
        }
        return new Target(
                word("ui.send-back.unit", whose),
                and(follows, cancelled),
                word("ui.send-back.unit.words"),
                remarks == 0,
                send);
    }

    /** The department reviews it once more. Remarks that were made are not kept then: they are for those who correct. */
    public static Target department(String whose, int remarks, String cancelled, Consumer<String> send) {
        var follows = new ArrayList<>(List.of(word("ui.send-back.department.follows")));
        if (remarks > 0) {
            follows.add(word("ui.send-back.department.remarks", remarks));
        }
        return new Target(
                word("ui.send-back.department", whose),
                and(follows, cancelled),
                word("ui.send-back.department.words"),
                true,
                send);
    }

    private static List<String> and(List<String> follows, String cancelled) {
        if (!cancelled.isEmpty()) {
            follows.add(cancelled);
        }
        return follows;
    }

    private static String word(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }
}
