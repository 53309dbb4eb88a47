package cn.jixiao.check.rules;

import cn.jixiao.check.examination.Kind;
import cn.jixiao.form.Field;
import cn.jixiao.form.FrameId;
import java.util.List;
import java.util.Map;

/**
 * What is particular to the checks of some frames.
 *
 * @param frames which ones; empty for all that no other rules name
 * @param without codes that mean nothing there
 * @param kinds the level-2 names of each kind
 * @param goals the fields that hold goals
 * @param texts the fields that must not repeat one another
 * @param specialTasks parts of names of main tasks that sum up the department's projects
 * @param amountTexts the fields whose amounts have to go with the budget
 */
public record FrameRules(
        List<FrameId> frames,
        int version,
        List<String> without,
        Map<Kind, List<String>> kinds,
        List<Field> goals,
        List<Field> texts,
        List<String> specialTasks,
        List<Field> amountTexts) {

    Kind kind(String aspect) {
        return kinds.entrySet().stream()
                .filter(entry -> entry.getValue().contains(aspect))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Kind.OTHER);
    }
}
