package cn.jixiao.library;

import cn.jixiao.form.Frame.Subject;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The indicators this installation brings along, read once from {@code rulesets/library/indicators.yaml}. */
@Component
class OwnIndicators {

    private final List<Kind> kinds = Rulesets.read("indicators.yaml", new TypeReference<>() {});

    List<Kind> kinds() {
        return kinds;
    }

    Stream<Kind> of(Subject subject) {
        return kinds.stream().filter(kind -> kind.general() || kind.subject() == subject);
    }
}
