package cn.jixiao.monitoring;

/** How a target or the budget is getting on, the better first; computed, never chosen. */
public enum Light {
    /** 绿灯: as planned. */
    GREEN,
    /** 黄灯: partly, to be watched. */
    YELLOW,
    /** 红灯: failing. */
    RED;

    Light worse(Light other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
