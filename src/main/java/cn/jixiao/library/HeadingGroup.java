package cn.jixiao.library;

import cn.jixiao.form.FrameId;
import java.util.List;
import java.util.Optional;

/**
 * Headings of several frames that mean the same.
 *
 * @param name how the library calls it, such as 数量
 */
public record HeadingGroup(String name, List<Heading> headings) {

    boolean contains(Heading heading) {
        return headings.contains(heading);
    }

    /** Where indicators of this group stand in that frame. */
    Optional<Heading> in(FrameId frame) {
        return headings.stream()
                .filter(heading -> heading.frame().equals(frame))
                .findFirst();
    }
}
