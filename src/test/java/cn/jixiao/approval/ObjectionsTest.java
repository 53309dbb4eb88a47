package cn.jixiao.approval;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.check.Finding;
import cn.jixiao.check.Severity;
import cn.jixiao.common.Message;
import cn.jixiao.common.Problem;
import cn.jixiao.form.Field;
import cn.jixiao.form.Place;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ObjectionsTest {

    private static final Place PLACE = Place.of(Field.PHONE);

    @Test
    @DisplayName("a warning that a finding says as well is left to the finding")
    void warning_gives_way() {
        var objections = said(problem("PHONE_SHAPE", Problem.Severity.WARNING), finding("PHONE_MASKED"));
        assertThat(objections.problems()).isEmpty();
        assertThat(objections.findings()).hasSize(1);
    }

    @Test
    @DisplayName("a finding that says what blocks the form anyway is not said again")
    void finding_gives_way() {
        var objections = said(problem("ORGANISATION_MISSING", Problem.Severity.BLOCKING), finding("UNIT_CODE_MISSING"));
        assertThat(objections.problems()).hasSize(1);
        assertThat(objections.findings()).isEmpty();
    }

    @Test
    @DisplayName("different things about one place are both said")
    void another_matter() {
        var objections = said(problem("PHONE_SHAPE", Problem.Severity.WARNING), finding("LEADER_EQ_CONTACT"));
        assertThat(objections.problems()).hasSize(1);
        assertThat(objections.findings()).hasSize(1);
    }

    private static Objections said(Problem problem, Finding finding) {
        return Objections.saidOnce(List.of(problem), List.of(finding));
    }

    private static Problem problem(String code, Problem.Severity severity) {
        return new Problem(code, severity, PLACE.text(), Message.of("form.phone.shape", "0371-6****888"));
    }

    private static Finding finding(String code) {
        return new Finding(code, Severity.LOW, PLACE, Message.of("check." + code), List.of());
    }
}
