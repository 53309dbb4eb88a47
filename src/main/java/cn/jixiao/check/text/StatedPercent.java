package cn.jixiao.check.text;

import java.math.BigDecimal;

/** A percentage in a running text. */
public record StatedPercent(String words, BigDecimal number) {}
