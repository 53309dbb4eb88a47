package cn.jixiao.form;

import cn.jixiao.common.Money;

/** One row of 项目构成: what is spent under which economic category (经济科目). */
public record BudgetItem(String category, Money amount) {}
