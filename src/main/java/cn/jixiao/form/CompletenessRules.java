package cn.jixiao.form;

import static cn.jixiao.form.Objection.blocking;

import cn.jixiao.common.Problem;
import java.util.stream.Stream;

/** Without these a form says nothing that could be approved. */
final class CompletenessRules {

    private CompletenessRules() {}

    static Stream<Problem> organisation(TargetForm form, Frame frame) {
        return form.organisation() != null
                ? Stream.empty()
                : Stream.of(blocking("ORGANISATION_MISSING", Place.form(), "form.organisation.code-missing"));
    }

    static Stream<Problem> requiredFields(TargetForm form, Frame frame) {
        return frame.sections().stream()
                .flatMap(section -> section.fields().stream())
                .filter(entry -> entry.required() && form.text(entry.field()).isEmpty())
                .map(entry -> blocking(
                        entry.field() + "_MISSING", Place.of(entry.field()), "form.field.missing", entry.label()));
    }

    static Stream<Problem> outputIndicator(TargetForm form, Frame frame) {
        return OutputIndicators.of(form, frame).anyMatch(Indicator::hasTarget)
                ? Stream.empty()
                : Stream.of(blocking(
                        "OUTPUT_MISSING", Place.form(), "form.output.missing", OutputIndicators.dimensions(frame)));
    }
}
