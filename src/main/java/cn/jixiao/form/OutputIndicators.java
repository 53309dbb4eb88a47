package cn.jixiao.form;

import cn.jixiao.form.Frame.Dimension;
import cn.jixiao.form.Frame.Role;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The indicators of what the money produces (产出), whatever the frame calls them. */
final class OutputIndicators {

    private OutputIndicators() {}

    static Stream<Indicator> of(TargetForm form, Frame frame) {
        return form.indicators().stream()
                .filter(indicator -> frame.dimension(indicator.dimension())
                        .filter(OutputIndicators::isOutput)
                        .isPresent());
    }

    /** The names of the dimensions meant, for a sentence. */
    static String dimensions(Frame frame) {
        return frame.dimensions().stream()
                .filter(OutputIndicators::isOutput)
                .map(Dimension::name)
                .collect(Collectors.joining("、"));
    }

    private static boolean isOutput(Dimension dimension) {
        return dimension.role() == Role.OUTPUT;
    }
}
