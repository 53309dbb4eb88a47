package cn.jixiao.notice;

import java.util.List;

/**
 * A program that hears of what happens, without its secret.
 *
 * @param kinds of announcements it hears of
 */
public record Webhook(long id, String url, List<String> kinds, boolean active) {

    public Webhook {
        kinds = List.copyOf(kinds);
    }
}
