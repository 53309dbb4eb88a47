/** What a review of performance targets goes by: criteria, grades and thresholds, all of them data. */
@NullMarked
package cn.jixiao.approval.review;

import org.jspecify.annotations.NullMarked;
