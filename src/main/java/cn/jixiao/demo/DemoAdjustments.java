package cn.jixiao.demo;

import cn.jixiao.account.ActingUser;
import cn.jixiao.adjustment.Adjusting;
import cn.jixiao.adjustment.Adjustment;
import cn.jixiao.adjustment.AdjustmentArchive;
import cn.jixiao.adjustment.AdjustmentDrafts;
import cn.jixiao.form.FormRecord;
import java.util.List;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;

/** Asks for the adjustment of a few approved sample forms, so that a department has some to review. */
@Service
class DemoAdjustments {

    private final DemoCity city;
    private final AdjustmentDrafts drafts;
    private final AdjustmentArchive archive;
    private final Adjusting adjusting;

    DemoAdjustments(DemoCity city, AdjustmentDrafts drafts, AdjustmentArchive archive, Adjusting adjusting) {
        this.city = city;
        this.drafts = drafts;
        this.archive = archive;
        this.adjusting = adjusting;
    }

    /** Submits all samples whose form is among these. */
    List<Adjustment> write(List<FormRecord> forms) {
        return DemoForms.<List<SampleAdjustment>>read("adjustments.yaml", new TypeReference<>() {}).stream()
                .flatMap(sample -> forms.stream()
                        .filter(form -> form.name().equals(sample.form()))
                        .map(form -> ActingUser.as(city.person(sample.author()), () -> submit(sample, form))))
                .toList();
    }

    private Adjustment submit(SampleAdjustment sample, FormRecord form) {
        var opened = drafts.open(form.id());
        var content = sample.appliedTo(archive.base(opened));
        var saved = drafts.save(opened.id(), opened.version(), content, sample.reason());
        return adjusting.submit(saved.id(), saved.version());
    }
}
