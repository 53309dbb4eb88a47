/** What a review of performance targets goes by: criteria, grades and thresholds, all of them data. */
@NullMarked
@NamedInterface("review")
package cn.jixiao.approval.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
