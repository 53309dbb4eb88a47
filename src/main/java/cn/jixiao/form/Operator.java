package cn.jixiao.form;

/** How a target compares: the sign before its number. */
public enum Operator {
    AT_LEAST("≥", Direction.POSITIVE),
    ABOVE(">", Direction.POSITIVE),
    EXACTLY("=", Direction.EXACT),
    AT_MOST("≤", Direction.REVERSE),
    BELOW("<", Direction.REVERSE);

    /** Whether more is better (正向), less is better (反向), or the number itself is meant. */
    public enum Direction {
        POSITIVE,
        REVERSE,
        EXACT
    }

    private final String sign;
    private final Direction direction;

    Operator(String sign, Direction direction) {
        this.sign = sign;
        this.direction = direction;
    }

    public String sign() {
        return sign;
    }

    public Direction direction() {
        return direction;
    }

    /** The operator the other way round, as the left side of {@code 80≤x} reads. */
    Operator mirrored() {
        return switch (this) {
            case AT_LEAST -> AT_MOST;
            case ABOVE -> BELOW;
            case EXACTLY -> EXACTLY;
            case AT_MOST -> AT_LEAST;
            case BELOW -> ABOVE;
        };
    }
}
