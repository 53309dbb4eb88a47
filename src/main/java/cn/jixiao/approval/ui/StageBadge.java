package cn.jixiao.approval.ui;

import cn.jixiao.common.Sentences;
import cn.jixiao.form.Stage;
import cn.jixiao.ui.StatusBadge;
import cn.jixiao.ui.StatusBadge.Tone;
import java.util.Locale;

/** The stage of a form as a badge. */
public final class StageBadge {

    private StageBadge() {}

    public static StatusBadge of(Stage stage, Locale locale) {
        return new StatusBadge(Sentences.in(locale, stage.named()), tone(stage));
    }

    private static Tone tone(Stage stage) {
        return switch (stage) {
            case DRAFT, DISCARDED -> Tone.NEUTRAL;
            case UNIT_CHECK, DEPARTMENT_REVIEW, FINANCE_APPROVAL -> Tone.ACTIVE;
            case RETURNED -> Tone.WARNING;
            case APPROVED -> Tone.GOOD;
            case REJECTED -> Tone.BAD;
        };
    }
}
