package cn.jixiao.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/** A place of a form on the page, named as problems and remarks name it: {@code field:NAME}, {@code indicator:7}. */
public final class Spot {

    private static final String GO = """
            const spot = document.getElementById($0);
            if (!spot) return;
            spot.scrollIntoView({block: 'center'});
            const field = spot.matches('[tabindex], input, textarea') || spot.focus !== HTMLElement.prototype.focus
              ? spot
              : spot.querySelector('vaadin-text-area, vaadin-text-field, vaadin-date-picker, vaadin-select, input, button');
            (field ?? spot).focus();
            """;

    private Spot() {}

    /** Says where on the page the place is. */
    public static void mark(Component component, String place) {
        component.setId(id(place));
    }

    /** Brings the place into view and puts the cursor there. */
    public static void show(String place) {
        UI.getCurrent().getPage().executeJs(GO, id(place));
    }

    private static String id(String place) {
        return "spot-" + place.replace(':', '-');
    }
}
