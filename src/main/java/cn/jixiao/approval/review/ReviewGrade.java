package cn.jixiao.approval.review;

/** 优, 良, 中, 差: what a review comes to. */
public enum ReviewGrade {
    EXCELLENT,
    GOOD,
    FAIR,
    POOR
}
