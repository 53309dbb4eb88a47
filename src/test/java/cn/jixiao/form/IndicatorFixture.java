package cn.jixiao.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An indicator under 产出目标—数量 with the target 100%, until told otherwise. */
public final class IndicatorFixture {

    private final String name;
    private String dimension = "产出目标";
    private String aspect = "数量";
    private String target = "100%";
    private @Nullable BigDecimal points;

    IndicatorFixture(String name) {
        this.name = name;
    }

    public IndicatorFixture under(String dimension, String aspect) {
        this.dimension = dimension;
        this.aspect = aspect;
        return this;
    }

    public IndicatorFixture target(String target) {
        this.target = target;
        return this;
    }

    public IndicatorFixture worth(String points) {
        this.points = new BigDecimal(points);
        return this;
    }

    boolean hasNameOf(IndicatorFixture other) {
        return name.equals(other.name);
    }

    public Indicator build(int no) {
        return new Indicator(no, dimension, aspect, name, target, null, null, points);
    }
}
