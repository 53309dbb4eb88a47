package cn.jixiao.notice;

import cn.jixiao.common.ChinaTime;
import cn.jixiao.common.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a mail says: names and titles of forms, and nothing else that stands in a form, in a trail or in an opinion. */
record MailText(String subject, String body) {

    static MailText of(Recipient reader, Notice notice) {
        var locale = reader.locale();
        var subject =
                Sentences.in(locale, "notice.mail.subject", NoticeWords.kind(locale, notice), oneLine(notice.title()));
        return new MailText(subject, body(reader, List.of(notice)));
    }

    static MailText digest(Recipient reader, List<Notice> notices) {
        return new MailText(Sentences.in(reader.locale(), "notice.mail.digest", notices.size()), body(reader, notices));
    }

    private static String body(Recipient reader, List<Notice> notices) {
        return notices.stream()
                .map(notice -> line(reader.locale(), notice))
                .collect(Collectors.joining(
                        "\n\n",
                        Sentences.in(reader.locale(), "notice.mail.greeting", oneLine(reader.fullName())) + "\n\n",
                        "\n\n" + Sentences.in(reader.locale(), "notice.mail.end") + "\n"));
    }

    private static String line(Locale locale, Notice notice) {
        return Sentences.in(
                locale,
                "notice.mail.line",
                NoticeWords.kind(locale, notice),
                oneLine(notice.title()),
                NoticeWords.told(locale, notice),
                ChinaTime.tell(notice.at()));
    }

    /** A line break in a title would begin another header. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
