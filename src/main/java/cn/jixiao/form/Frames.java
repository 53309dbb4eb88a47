package cn.jixiao.form;

import cn.jixiao.common.DataFile;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.Frame.Subject;
import cn.jixiao.org.OrgCode;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** All frames this installation knows, read once from {@code rulesets/frames/}. */
@Component
public class Frames {

    private final List<Frame> frames;

    public Frames() {
        this(load());
    }

    Frames(List<Frame> frames) {
        this.frames = frames.stream()
                .sorted(Comparator.comparing(frame -> frame.id().value()))
                .toList();
    }

    public List<Frame> all() {
        return frames;
    }

    /** The frame of that name; breaks {@code form.frame.unknown} where there is none. */
    public Frame get(FrameId id) {
        return frames.stream()
                .filter(frame -> frame.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("form.frame.unknown", id.value()));
    }

    /** The frames in which that organisation may write a form of that year: its projects, or itself as a department. */
    public List<Frame> offeredTo(OrgCode organisation, FiscalYear year) {
        var subject = organisation.isDepartment() ? Subject.DEPARTMENT : Subject.PROJECT;
        return frames.stream()
                .filter(frame -> frame.isOfferedIn(year) && frame.subject() == subject)
                .toList();
    }

    private static List<Frame> load() {
        return DataFile.contents("rulesets/frames/*.yaml", Frame.class);
    }
}
