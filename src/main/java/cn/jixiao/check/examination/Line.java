package cn.jixiao.check.examination;

import cn.jixiao.check.text.Plain;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetValue;
import cn.jixiao.form.TargetValue.Quantitative;
import java.util.Optional;

/**
 * A line of the indicator table as checks see it.
 *
 * @param name level 3 without blanks and with half-width signs
 */
public record Line(Indicator indicator, Kind kind, String name, TargetValue target) {

    public Line(Indicator indicator, Kind kind) {
        this(indicator, kind, Plain.of(indicator.name()), TargetValue.parse(indicator.target()));
    }

    public Place place() {
        return Place.of(indicator);
    }

    public boolean hasName() {
        return !name.isEmpty();
    }

    /** The one number of the target, where there is one. */
    public Optional<Quantitative> number() {
        return target instanceof Quantitative number ? Optional.of(number) : Optional.empty();
    }

    /** Name and target, as they stand in the form. */
    public String quotation() {
        return indicator.hasTarget() ? indicator.name() + " " + indicator.target() : indicator.name();
    }
}
