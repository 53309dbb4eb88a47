package cn.jixiao.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.common.Sentences;
import cn.jixiao.form.FormFixture;
import cn.jixiao.form.Frames;
import cn.jixiao.form.TargetForm;
import java.util.List;

/** What the checks find in a form, as tests ask for it; each finding has a sentence in every language. */
public final class Found {

    private static final Checks CHECKS = new Checks(new Frames());

    private Found() {}

    public static List<Finding> in(FormFixture form) {
        return in(form.build(), Surroundings.none());
    }

    public static List<Finding> in(TargetForm form, Surroundings surroundings) {
        var findings = CHECKS.of(form, surroundings);
        assertThat(findings)
                .allSatisfy(finding -> assertThat(Sentences.LOCALES)
                        .allSatisfy(locale -> assertThat(Sentences.in(locale, finding.message()))
                                .as("the sentence of " + finding.code())
                                .doesNotContain("!", "{")));
        return findings;
    }

    /** The evidence of all findings of that code; a finding without evidence counts as an empty list. */
    public static List<List<String>> evidence(String code, FormFixture form) {
        return evidence(code, form.build(), Surroundings.none());
    }

    public static List<List<String>> evidence(String code, TargetForm form, Surroundings surroundings) {
        return in(form, surroundings).stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::evidence)
                .toList();
    }
}
