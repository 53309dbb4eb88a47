package cn.jixiao.notice;

import java.util.Locale;

/**
 * A person who should hear of something, and how.
 *
 * @param address of mail; empty for none
 * @param language as a tag: {@code zh-CN} or {@code en}
 */
record Recipient(long id, String fullName, Reach reach, String address, String language) {

    Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
