package cn.jixiao.evaluation;

import static cn.jixiao.evaluation.Figures.plain;

import cn.jixiao.common.Message;
import cn.jixiao.evaluation.ScoringRules.Band;
import java.math.BigDecimal;
import java.util.List;

/** What is said of the bands of a judged target. */
final class Bands {

    private Bands() {}

    static Message name(Achievement achievement) {
        return Message.of("evaluation.achievement." + achievement);
    }

    static List<Message> outside(Band band, BigDecimal percent) {
        var key = band.toIncluded() ? "evaluation.band.outside" : "evaluation.band.outside-below";
        return List.of(Message.of(key, name(band.achievement()), plain(band.from()), plain(band.to()), plain(percent)));
    }
}
