package cn.jixiao.demo;

import cn.jixiao.account.ActingUser;
import cn.jixiao.approval.Approval;
import cn.jixiao.approval.TargetReviewing;
import cn.jixiao.common.DataFile;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import cn.jixiao.form.TargetForm;
import cn.jixiao.library.LastYear;
import cn.jixiao.workflow.Decision;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;

/** Lets a few sample forms of the fictional city go their way, each as far as its sample says and through the real services. */
@Service
public class DemoForms {

    private final DemoCity city;
    private final Drafts drafts;
    private final Approval approval;
    private final TargetReviewing reviewing;
    private final Clock clock;
    private final LastYear continuing;
    private final DemoLastYear lastYear;

    DemoForms(
            DemoCity city,
            Drafts drafts,
            Approval approval,
            TargetReviewing reviewing,
            Clock clock,
            LastYear continuing,
            DemoLastYear lastYear) {
        this.city = city;
        this.drafts = drafts;
        this.approval = approval;
        this.reviewing = reviewing;
        this.clock = clock;
        this.continuing = continuing;
        this.lastYear = lastYear;
    }

    /** Writes all samples for the current fiscal year, after what went before them; the city must have settled. */
    public List<FormRecord> write() {
        var year = new FiscalYear(LocalDate.now(clock).getYear());
        var before = new FiscalYear(year.value() - 1);
        for (var past : DemoForms.<List<PastProject>>read("last-year.yaml", new TypeReference<>() {})) {
            lastYear.evaluate(past, carry(past.form(), before));
        }
        return DemoForms.<List<Sample>>read("forms.yaml", new TypeReference<>() {}).stream()
                .map(sample -> carry(sample, year))
                .toList();
    }

    private FormRecord carry(Sample sample, FiscalYear year) {
        var author = city.person(sample.author());
        var draft = ActingUser.as(author, () -> draft(sample.content(year)));
        if (sample.stage() == Stage.DRAFT) {
            return draft;
        }
        var submitted = ActingUser.as(author, () -> approval.submit(draft.id(), draft.version()));
        if (sample.scores() != null) {
            score(submitted, sample.reviewer(), sample.scores());
        }
        return switch (sample.stage()) {
            case RETURNED -> decide(submitted, sample.reviewer(), new Decision.SendBack("请按意见修改", sample.remarks()));
            case FINANCE_APPROVAL -> reviewed(submitted, sample);
            case APPROVED -> pass(reviewed(submitted, sample), sample.approver());
            default -> submitted;
        };
    }

    /** A department's own form is with finance already. */
    private FormRecord reviewed(FormRecord form, Sample sample) {
        return form.stage() == Stage.FINANCE_APPROVAL ? form : pass(form, sample.reviewer());
    }

    /** Goes on from the form of the year before where the project had one. */
    private FormRecord draft(TargetForm content) {
        return former(content)
                .map(former -> continuing.begin(former.id(), content.year(), content.frame()))
                .map(begun -> drafts.save(begun.id(), begun.version(), content))
                .orElseGet(() -> drafts.create(content));
    }

    private Optional<FormRecord> former(TargetForm content) {
        return Optional.ofNullable(content.organisation()).stream()
                .flatMap(organisation -> continuing.offeredFor(organisation, content.year()).stream())
                .filter(former -> former.name().equals(content.name()))
                .findFirst();
    }

    private void score(FormRecord form, String reviewer, Map<String, BigDecimal> scores) {
        ActingUser.as(city.person(reviewer), () -> {
            var item = approval.openItem(form.id()).orElseThrow();
            return reviewing.save(item.id(), scores, "");
        });
    }

    private FormRecord pass(FormRecord form, String reviewer) {
        return decide(form, reviewer, new Decision.Pass("同意"));
    }

    private FormRecord decide(FormRecord form, String reviewer, Decision decision) {
        return ActingUser.as(city.person(reviewer), () -> {
            var item = approval.openItem(form.id()).orElseThrow();
            return approval.decide(item.id(), decision);
        });
    }

    static <T> T read(String file, TypeReference<T> type) {
        return DataFile.read("demo/" + file, type);
    }
}
