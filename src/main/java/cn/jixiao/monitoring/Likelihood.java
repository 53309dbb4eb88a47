package cn.jixiao.monitoring;

/** 完成目标可能性: whether the unit expects to reach the target by the end of the year. */
public enum Likelihood {
    /** 确定能 */
    CERTAIN,
    /** 有可能 */
    POSSIBLE,
    /** 完全不可能 */
    IMPOSSIBLE;

    /** The light of a target that cannot be computed. */
    Light light() {
        return switch (this) {
            case CERTAIN -> Light.GREEN;
            case POSSIBLE -> Light.YELLOW;
            case IMPOSSIBLE -> Light.RED;
        };
    }
}
