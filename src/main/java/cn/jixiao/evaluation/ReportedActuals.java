package cn.jixiao.evaluation;

import cn.jixiao.form.ConfirmedActuals;
import cn.jixiao.form.FormId;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the bureau confirmed of a self-evaluation, for those who look back from the next year. */
@Component
class ReportedActuals implements ConfirmedActuals {

    private final EvaluationArchive archive;

    ReportedActuals(EvaluationArchive archive) {
        this.archive = archive;
    }

    @Override
    public Map<Integer, String> of(FormId form) {
        return archive
                .ofForm(form)
                .filter(evaluation -> evaluation.stage() == EvaluationStage.CONFIRMED)
                .map(evaluation -> archive.latest(evaluation).content().reports())
                .orElseGet(Map::of)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, report -> report.getValue().actual().raw()));
    }
}
