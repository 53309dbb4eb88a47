package cn.jixiao.library;

import cn.jixiao.form.FrameId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Which headings of different frames mean the same, read once from {@code rulesets/library/headings.yaml}. */
@Component
public class HeadingGroups {

    private final List<HeadingGroup> groups = Rulesets.read("headings.yaml", new TypeReference<>() {});

    public List<HeadingGroup> all() {
        return groups;
    }

    /** The groups to which a heading belongs, the closest first; none for one that only its own frame knows. */
    public List<HeadingGroup> of(Heading heading) {
        return groups.stream().filter(group -> group.contains(heading)).toList();
    }

    /** The heading of another frame that means the same. */
    Optional<Heading> counterpart(Heading heading, FrameId frame) {
        return heading.frame().equals(frame)
                ? Optional.of(heading)
                : of(heading).stream()
                        .flatMap(group -> group.in(frame).stream())
                        .findFirst();
    }
}
