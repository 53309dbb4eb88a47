package cn.jixiao.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** The pages of a document; text and tables flow from one to the next. */
final class Pages {

    private final List<Page> pages = new ArrayList<>();
    private boolean landscape;

    void begin(boolean landscape) {
        this.landscape = landscape;
        turn();
    }

    Page current() {
        return pages.getLast();
    }

    Page turn() {
        pages.add(new Page(landscape));
        return current();
    }

    /** The page on which so much fits: this one or a new one. */
    Page withRoomFor(double height) {
        return current().remaining() < height ? turn() : current();
    }

    /** All of them, numbered. */
    List<Page> numbered() {
        for (int i = 0; i < pages.size(); i++) {
            pages.get(i).number(i + 1, pages.size());
        }
        return pages;
    }
}
