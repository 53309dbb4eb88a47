package cn.jixiao.form;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One indicator before and after.
 *
 * @param columns where the two differ; empty for one that was only moved, added or removed
 * @param moved it stands under another heading, or elsewhere among the indicators that stayed
 */
public record IndicatorChange(int no, Change<Indicator> change, Set<Column> columns, boolean moved) {

    public IndicatorChange {
        columns = Set.copyOf(columns);
    }

    public boolean isAddition() {
        return change.isAddition();
    }

    public boolean isRemoval() {
        return change.isRemoval();
    }

    /** The columns of the indicator table. */
    public enum Column {
        DIMENSION(Indicator::dimension),
        ASPECT(Indicator::aspect),
        NAME(Indicator::name),
        TARGET(Indicator::target),
        EXPLANATION(Indicator::explanation),
        NOTE(Indicator::note),
        POINTS(indicator -> plain(indicator.points()));

        @SuppressWarnings("ImmutableEnumChecker") // stateless lambdas
        private final Function<Indicator, @Nullable String> text;

        Column(Function<Indicator, @Nullable String> text) {
            this.text = text;
        }

        /** The cell's text; empty for an empty cell. */
        public String of(Indicator indicator) {
            return Objects.requireNonNullElse(text.apply(indicator), "");
        }

        boolean differs(Indicator before, Indicator after) {
            return !of(before).equals(of(after));
        }

        private static @Nullable String plain(@Nullable BigDecimal points) {
            return points == null ? null : points.stripTrailingZeros().toPlainString();
        }
    }
}
