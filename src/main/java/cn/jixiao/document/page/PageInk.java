package cn.jixiao.document.page;

import java.util.ArrayList;
import java.util.List;

/** What is printed on one page: letters and ruling lines. */
record PageInk(double height, List<Glyph> glyphs, List<Rule> rules) {

    PageInk(double height) {
        this(height, new ArrayList<>(), new ArrayList<>());
    }

    int marks() {
        return glyphs.size() + rules.size();
    }
}
