package cn.jixiao.notice.ui;

import cn.jixiao.notice.Notice;
import cn.jixiao.notice.NoticeWords;
import cn.jixiao.ui.Formats;
import cn.jixiao.ui.StatusBadge;
import cn.jixiao.ui.StatusBadge.Tone;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The columns of the list of notices. */
final class NoticeColumns {

    private NoticeColumns() {}

    static void addTo(Grid<Notice> grid, Locale locale) {
        grid.addComponentColumn(notice -> badge(notice, locale))
                .setHeader(grid.getTranslation("notice.column.kind"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(notice -> told(notice, locale))
                .setHeader(grid.getTranslation("notice.column.told"))
                .setFlexGrow(1);
        grid.addColumn(notice -> grid.getTranslation(notice.isRead() ? "notice.read" : "notice.unread"))
                .setHeader(grid.getTranslation("notice.column.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(notice -> Formats.dateTime(notice.at(), locale))
                .setHeader(grid.getTranslation("notice.column.at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private static Div told(Notice notice, Locale locale) {
        var title = new Span(notice.title());
        if (!notice.isRead()) {
            title.addClassName("unread");
        }
        var sentence = new Span(NoticeWords.told(locale, notice));
        sentence.addClassName("hint");
        var cell = new Div(title, sentence);
        cell.addClassName("two-lines");
        return cell;
    }

    private static StatusBadge badge(Notice notice, Locale locale) {
        var tone = switch (notice.kind()) {
            case OVERDUE, ESCALATED, TERMINATED -> Tone.BAD;
            case RETURNED, URGED, DUE_SOON -> Tone.WARNING;
            case CONCLUDED -> Tone.GOOD;
            case DELIVERED, TRANSFERRED, CONSULTED, SEASON_OPENED -> Tone.ACTIVE;
            case ANSWERED, COPIED, COMMENTED -> Tone.NEUTRAL;
        };
        return new StatusBadge(NoticeWords.kind(locale, notice), tone);
    }
}
