package cn.jixiao.document.paper;

import java.util.List;

/** An official document: its name and the sheets that it is printed on, each beginning on a page of its own. */
public record Paper(String name, List<Sheet> sheets) {

    public Paper {
        sheets = List.copyOf(sheets);
    }
}
