package cn.jixiao.document.reading;

import cn.jixiao.common.Message;
import cn.jixiao.document.Doubt;
import cn.jixiao.document.Unread;
import cn.jixiao.document.grid.Caveat;
import cn.jixiao.document.text.Cell;
import cn.jixiao.document.text.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is doubtful and what could not be read while a form is read. */
public final class Findings {

    private final List<Doubt> doubts = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();

    public void doubt(String place, int line, String key, Object... arguments) {
        doubts.add(new Doubt(place, line, Message.of(key, arguments)));
    }

    /** Something the file itself gives reason to look at. */
    public void caveat(Caveat caveat) {
        doubts.add(new Doubt("form", caveat.line(), caveat.message()));
    }

    public void unread(Row row) {
        if (!row.isBlank()) {
            unread.add(new Unread(row.line(), row.text()));
        }
    }

    public void unread(int line, Cell cell) {
        unread.add(new Unread(line, cell.text()));
    }

    public List<Doubt> doubts() {
        return List.copyOf(doubts);
    }

    public List<Unread> unread() {
        return unread.stream().sorted(Comparator.comparingInt(Unread::line)).toList();
    }
}
