package cn.jixiao.notice.ui;

import cn.jixiao.notice.Noticeboard;
import cn.jixiao.ui.HeaderLink;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.stereotype.Component;

@Component
class NoticeBell implements HeaderLink {

    private final Noticeboard board;

    NoticeBell(Noticeboard board) {
        this.board = board;
    }

    @Override
    public Class<NoticesView> view() {
        return NoticesView.class;
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.BELL_O;
    }

    @Override
    public String label() {
        return "notice.title";
    }

    @Override
    public String count() {
        int unread = board.countUnread();
        if (unread == 0) {
            return "";
        }
        return unread < Noticeboard.COUNT_CAP ? Integer.toString(unread) : Noticeboard.COUNT_CAP - 1 + "+";
    }
}
