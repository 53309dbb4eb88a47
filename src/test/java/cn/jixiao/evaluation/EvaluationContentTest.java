package cn.jixiao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.evaluation.EvaluationContent.Report;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EvaluationContentTest {

    @Test
    @DisplayName(
            "reports stand in the order of their indicators, so that equal contents have equal hashes in every run")
    void in_order() {
        Map<Integer, Report> reports = new TreeMap<>();
        IntStream.rangeClosed(1, 40).forEach(no -> reports.put(no, new Report(ActualValue.of("1"), "")));
        var content = new EvaluationContent(null, null, reports, "", "", "", "");
        assertThat(content.reports().keySet())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
    }
}
