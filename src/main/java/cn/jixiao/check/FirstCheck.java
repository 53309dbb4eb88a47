package cn.jixiao.check;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.form.Field;
import cn.jixiao.form.FrameId;
import cn.jixiao.form.Frames;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.TargetForm;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Checks a form of every frame as soon as the program has started. The first form takes twenty times as long as the second,
 * because all that the checks need is only loaded then; whoever types first shall not wait for it.
 */
@Component
@Profile("!headless")
class FirstCheck {

    private static final Map<Field, String> VALUES = Map.of(
            Field.NAME, "公园建设",
            Field.START_DATE, "2026-01-01",
            Field.TOTAL_AMOUNT, "200000.00",
            Field.OVERVIEW, "新建公园3处，2026年11月完工，投资20万元。",
            Field.ANNUAL_GOAL, "建成公园3处。");
    private static final List<Indicator> INDICATORS =
            List.of(new Indicator(1, "产出指标", "数量指标", "新建公园数量", "≥3处", null, null, null));

    private final Checks checks;
    private final Frames frames;

    FirstCheck(Checks checks, Frames frames) {
        this.checks = checks;
        this.frames = frames;
    }

    @EventListener(ApplicationReadyEvent.class)
    void run() {
        frames.all().forEach(frame -> checks.of(form(frame.id())));
    }

    private static TargetForm form(FrameId frame) {
        return new TargetForm(frame, new FiscalYear(2026), null, VALUES, List.of(), List.of(), INDICATORS);
    }
}
