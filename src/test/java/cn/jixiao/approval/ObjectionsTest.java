package cn.jixiao.approval;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.check.Finding;
import cn.jixiao.check.Severity;
import cn.jixiao.common.Message;
import cn.jixiao.common.Problem;
import cn.jixiao.form.Place;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ObjectionsTest {

    @Test
    @DisplayName("a warning that a finding says as well is left to the finding")
    void warning_gives_way() {
        var objections = said(problem("TARGET_MISSING", Problem.Severity.WARNING, 3), finding("TARGET_MISSING", 3));
        assertThat(objections.problems()).isEmpty();
        assertThat(objections.findings()).hasSize(1);
    }

    @Test
    @DisplayName("a finding that says what blocks the form anyway is not said again")
    void finding_gives_way() {
        var objections = said(problem("TARGET_MISSING", Problem.Severity.BLOCKING, 3), finding("TARGET_MISSING", 3));
        assertThat(objections.problems()).hasSize(1);
        assertThat(objections.findings()).isEmpty();
    }

    @Test
    @DisplayName("the same about two indicators is two things")
    void another_indicator() {
        var objections = said(problem("TARGET_MISSING", Problem.Severity.WARNING, 3), finding("TARGET_MISSING", 4));
        assertThat(objections.problems()).hasSize(1);
        assertThat(objections.findings()).hasSize(1);
    }

    @Test
    @DisplayName("different things about one indicator are both said")
    void another_matter() {
        var objections = said(problem("TARGET_MISSING", Problem.Severity.WARNING, 3), finding("VAGUE_INDICATOR", 3));
        assertThat(objections.problems()).hasSize(1);
        assertThat(objections.findings()).hasSize(1);
    }

    private static Objections said(Problem problem, Finding finding) {
        return Objections.saidOnce(List.of(problem), List.of(finding));
    }

    private static Problem problem(String code, Problem.Severity severity, int indicator) {
        var place = new Place.OfIndicator(indicator).text();
        return new Problem(code, severity, place, Message.of("form.target.missing", "修缮长度"));
    }

    private static Finding finding(String code, int indicator) {
        var place = new Place.OfIndicator(indicator);
        return new Finding(code, Severity.MEDIUM, place, Message.of("check." + code), List.of());
    }
}
