package cn.jixiao.form;

import org.jspecify.annotations.Nullable;

/** One thing before and after; at most one of the two is null. */
public record Change<T>(@Nullable T before, @Nullable T after) {

    public Change {
        if (before == null && after == null) {
            throw new IllegalArgumentException("nothing changed");
        }
    }

    public boolean isAddition() {
        return before == null;
    }

    public boolean isRemoval() {
        return after == null;
    }
}
