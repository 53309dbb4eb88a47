package cn.jixiao.evaluation;

/** How far a target in words was reached, as the unit judges it. */
public enum Achievement {
    /** 达成年度指标 */
    ACHIEVED,
    /** 部分达成并具有一定效果 */
    PARTLY,
    /** 未达成且效果较差 */
    MISSED
}
