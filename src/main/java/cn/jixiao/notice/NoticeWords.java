package cn.jixiao.notice;

import cn.jixiao.common.Message;
import cn.jixiao.common.Sentences;
import java.util.Locale;

/** What a notice says. */
public final class NoticeWords {

    private NoticeWords() {}

    /** What happened in one word: 待办, 退回 … */
    public static String kind(Locale locale, Notice notice) {
        return Sentences.in(locale, "notice.kind." + notice.kind());
    }

    /** What happened in a sentence without the form's title, which stands beside it. */
    public static String told(Locale locale, Notice notice) {
        var step = Message.of(
                notice.step().isEmpty()
                        ? "workflow.process." + notice.process()
                        : "workflow.step." + notice.process() + "." + notice.step());
        var by = notice.byName().isEmpty() ? Sentences.in(locale, "notice.by.program") : notice.byName();
        return Sentences.in(locale, "notice.told." + notice.kind(), by, step);
    }
}
