package cn.jixiao.check.examination;

import cn.jixiao.check.Finding;
import cn.jixiao.check.Surroundings;
import cn.jixiao.check.rules.CheckRules;
import cn.jixiao.check.text.Letters;
import cn.jixiao.check.text.Statement;
import cn.jixiao.common.Message;
import cn.jixiao.form.Field;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A form under examination: read once for all checks, by one thread. */
public final class Examination {

    /** Of longer texts the beginning is read, so that no form keeps the checks busy. */
    private static final int MOST_CHARACTERS = 4_000;

    private final TargetForm form;
    private final Frame frame;
    private final CheckRules rules;
    private final Surroundings surroundings;
    private final List<Line> lines;
    private final Map<Field, Letters> letters = new EnumMap<>(Field.class);
    private final Map<Field, List<Statement>> statements = new EnumMap<>(Field.class);

    public Examination(TargetForm form, Frame frame, CheckRules rules, Surroundings surroundings) {
        this.form = form;
        this.frame = frame;
        this.rules = rules;
        this.surroundings = surroundings;
        this.lines = form.indicators().stream()
                .map(indicator -> new Line(indicator, rules.kind(indicator.aspect())))
                .toList();
    }

    public TargetForm form() {
        return form;
    }

    public CheckRules rules() {
        return rules;
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    public List<Line> lines() {
        return lines;
    }

    public Stream<Line> lines(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind);
    }

    /** The field's text, empty where there is none. */
    public String text(Field field) {
        var text = form.text(field);
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS);
    }

    /** The field's text as it is compared with others. */
    public Letters letters(Field field) {
        return letters.computeIfAbsent(field, unread -> Letters.of(text(unread)));
    }

    /** The amounts of money in the field's text. */
    public List<Statement> statements(Field field) {
        return statements.computeIfAbsent(field, unread -> Statement.in(text(unread)));
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
