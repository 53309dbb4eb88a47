package cn.jixiao.monitoring;

import cn.jixiao.common.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The light of one line of the report.
 *
 * @param no the indicator's number, or {@link #EXECUTION}
 * @param light null while too little is reported
 * @param why a sentence for each thing that counted
 */
public record LightLine(int no, @Nullable Light light, List<Message> why) {

    /** Stands for the budget execution where a line is named by its number: indicators count from 1. */
    public static final int EXECUTION = 0;

    /** True where the cause of the deviation has to be told. */
    public boolean asksForCause() {
        return light == Light.YELLOW || light == Light.RED;
    }

    static LightLine dark(int no) {
        return new LightLine(no, null, List.of());
    }

    static LightLine of(int no, List<Judgement> judgements) {
        var worst = judgements.stream().map(Judgement::light).reduce(Light::worse);
        return new LightLine(
                no, worst.orElse(null), judgements.stream().map(Judgement::why).toList());
    }
}
