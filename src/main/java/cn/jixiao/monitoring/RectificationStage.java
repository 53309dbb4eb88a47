package cn.jixiao.monitoring;

/** Where a rectification stands. */
public enum RectificationStage {
    /** 待反馈: with the unit. */
    FEEDBACK,
    /** 待核查: with whoever issued the notice. */
    CHECK,
    /** 已整改 */
    RECTIFIED,
    /** 未完成整改 */
    NOT_RECTIFIED;

    public boolean isOpen() {
        return this == FEEDBACK || this == CHECK;
    }
}
