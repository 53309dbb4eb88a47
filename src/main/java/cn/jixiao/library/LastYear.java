package cn.jixiao.library;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.ConfirmedActuals;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Frame;
import cn.jixiao.form.FrameId;
import cn.jixiao.form.Frames;
import cn.jixiao.form.Stage;
import cn.jixiao.form.TargetForm;
import cn.jixiao.org.OrgCode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goes on from the approved form of the year before, and looks back at it. */
@Service
@Transactional(readOnly = true)
public class LastYear {

    private static final int MOST_OFFERED = 200;

    private final FormArchive archive;
    private final Drafts drafts;
    private final Frames frames;
    private final HeadingGroups groups;
    private final List<ConfirmedActuals> actuals;

    LastYear(FormArchive archive, Drafts drafts, Frames frames, HeadingGroups groups, List<ConfirmedActuals> actuals) {
        this.archive = archive;
        this.drafts = drafts;
        this.frames = frames;
        this.groups = groups;
        this.actuals = actuals;
    }

    /** The organisation's approved forms of the year before that do not go on in that year yet. */
    public List<FormRecord> offeredFor(OrgCode organisation, FiscalYear year) {
        return archive.withoutSuccessor(organisation, year, MOST_OFFERED);
    }

    /** The frames in which such a form may go on: those its organisation may write in that year, its own first. */
    public List<Frame> framesFor(FormRecord former, FiscalYear year) {
        var own = frames.get(former.frame());
        return frames.offeredTo(former.organisation(), year).stream()
                .sorted((one, other) -> Boolean.compare(other.equals(own), one.equals(own)))
                .toList();
    }

    /** The form as it would begin that year in that frame; breaks {@code library.not-approved}. */
    public Carried preview(FormId former, FiscalYear year, FrameId frame) {
        var record = requireInForce(former);
        return carry(record, archive.revision(former, inForce(record)).content(), year, frame);
    }

    /** Begins the draft; who may write for the organisation may. Breaks {@code form.successor.exists} at a second one. */
    @Transactional
    public FormRecord begin(FormId former, FiscalYear year, FrameId frame) {
        return drafts.succeed(
                requireInForce(former), preview(former, year, frame).content());
    }

    /** The same project a year ago, with what it reached; empty where there was none that the acting user may see. */
    public Optional<FormerYear> before(FormRecord form) {
        return archive.former(form)
                .filter(former -> former.revisionInForce() != null)
                .map(former -> before(form, former));
    }

    /** How this content of the form stands to last year. */
    public Optional<YearOnYear> compare(FormRecord form, TargetForm content) {
        return before(form).map(former -> YearOnYear.between(former, content, frames.get(content.frame())));
    }

    private FormerYear before(FormRecord form, FormRecord former) {
        var content = archive.revision(former.id(), inForce(former)).content();
        return new FormerYear(
                former,
                content,
                carry(former, content, form.year(), form.frame()).content(),
                former.id().equals(form.predecessor()),
                actualsOf(former.id()));
    }

    private Map<Integer, String> actualsOf(FormId form) {
        return actuals.stream().findFirst().map(kept -> kept.of(form)).orElseGet(Map::of);
    }

    private Carried carry(FormRecord former, TargetForm content, FiscalYear year, FrameId frame) {
        return new CarryForward(content, frames.get(former.frame()), year, frames.get(frame), groups).carry();
    }

    private FormRecord requireInForce(FormId id) {
        var former = archive.get(id);
        if (former.stage() != Stage.APPROVED) {
            throw new RuleBroken("library.not-approved", former.name());
        }
        return former;
    }

    private static int inForce(FormRecord former) {
        return Objects.requireNonNull(former.revisionInForce());
    }
}
