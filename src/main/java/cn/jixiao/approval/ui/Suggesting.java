package cn.jixiao.approval.ui;

import cn.jixiao.library.Heading;
import cn.jixiao.library.Suggestion;
import java.util.List;

/** Finds indicators worth copying for the form as it is written now. */
@FunctionalInterface
interface Suggesting {

    List<Suggestion> under(Heading heading);
}
