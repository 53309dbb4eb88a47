package cn.jixiao.approval.ui;

import cn.jixiao.form.TargetForm;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Takes the changes a writer makes to a form, one after the other. */
interface Edit extends Consumer<UnaryOperator<TargetForm>> {}
