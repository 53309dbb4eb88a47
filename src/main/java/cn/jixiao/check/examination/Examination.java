package cn.jixiao.check.examination;

import cn.jixiao.check.Finding;
import cn.jixiao.check.Surroundings;
import cn.jixiao.check.rules.CheckRules;
import cn.jixiao.common.Message;
import cn.jixiao.form.Field;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import java.util.List;
import java.util.stream.Stream;

/** A form under examination, read once for all checks. */
public record Examination(TargetForm form, Frame frame, CheckRules rules, List<Line> lines, Surroundings surroundings) {

    public Examination(TargetForm form, Frame frame, CheckRules rules, Surroundings surroundings) {
        this(
                form,
                frame,
                rules,
                form.indicators().stream()
                        .map(indicator -> new Line(indicator, rules.kind(indicator.aspect())))
                        .toList(),
                surroundings);
    }

    public Stream<Line> lines(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind);
    }

    /** The field's label in this frame. */
    public String label(Field field) {
        return frame.entry(field).map(Frame.Entry::label).orElse(field.name());
    }

    /**
     * @param reason the code; where several sentences go with it, followed by a dot and the name of one
     * @param arguments of the sentence {@code check.REASON}
     */
    public Finding finding(String reason, Place place, List<String> evidence, Object... arguments) {
        var code = reason.split("\\.", 2)[0];
        return new Finding(code, rules.severity(code), place, Message.of("check." + reason, arguments), evidence);
    }
}
