package cn.jixiao.document.grid;

import cn.jixiao.common.Message;

/**
 * Something about the file that its reader should know.
 *
 * @param line line of the document, from 1; 0 where it concerns the whole file
 */
public record Caveat(int line, Message message) {

    public static Caveat of(int line, String key, Object... arguments) {
        return new Caveat(line, Message.of(key, arguments));
    }
}
