package cn.jixiao.document.text;

import cn.jixiao.common.RuleBroken;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The characters of a document: UTF-8, UTF-16 with a byte order mark, or GB 18030 (of which GBK is a part). */
public final class DocumentText {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int PRINTABLE_SHARE = 50;

    private DocumentText() {}

    /** Breaks {@code document.binary} or {@code document.encoding}. */
    public static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (isBinary(bytes)) {
            throw new RuleBroken("document.binary");
        }
        try {
            return decode(bytes, startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return strictly(bytes, 0, GB18030);
        }
    }

    private static String strictly(byte[] bytes, int from, Charset charset) {
        try {
            var text = decode(bytes, from, charset);
            if (looksScrambled(text)) {
                throw new RuleBroken("document.encoding");
            }
            return text;
        } catch (CharacterCodingException malformed) {
            throw new RuleBroken("document.encoding");
        }
    }

    private static String decode(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    /** Text of another encoding often decodes as GB 18030, but into characters nobody writes. */
    private static boolean looksScrambled(String text) {
        var rare = text.chars()
                .filter(c -> Character.getType(c) == Character.PRIVATE_USE || !Character.isDefined(c) || isRare(c))
                .count();
        return rare * PRINTABLE_SHARE > text.length();
    }

    private static boolean isRare(int c) {
        var extensionA = c >= 0x3400 && c <= 0x4dbf;
        var hangul = c >= 0xac00 && c <= 0xd7a3;
        return extensionA || hangul || (Character.isISOControl(c) && !Character.isWhitespace(c));
    }

    private static boolean isBinary(byte[] bytes) {
        if (startsWith(bytes, '%', 'P', 'D', 'F') || startsWith(bytes, 'P', 'K', 3, 4)) {
            return true;
        }
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
