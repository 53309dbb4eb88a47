package cn.jixiao.document.page;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.document.grid.Allowance;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks every stream of a PDF once without keeping it, before PDFBox does so in memory without a bound. Filters that cannot be
 * measured this way are refused: no office program writes them.
 */
final class StreamGuard {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LONGEST_DICTIONARY = 4096;
    private static final Pattern SUSPICIOUS = Pattern.compile(
            "/Filter\\s+\\d+\\s+\\d+\\s+R|/(?:LZW|RunLength)Decode|/[^\\s/\\[\\]<>()]*#[0-9a-fA-F]{2}[^\\s/]*Decode"
                    + "|(?:Flate(?:Decode)?|/Fl)\\b[^>]{0,40}(?:Flate|/Fl)\\b");

    private final Allowance allowance;

    StreamGuard(Allowance allowance) {
        this.allowance = allowance;
    }

    /** Breaks {@code document.bomb}. */
    void check(byte[] content) {
        int object = 0;
        for (int i = 0; i < content.length - 8; i++) {
            if (isWord(content, i, "obj")) {
                object = i;
            } else if (isWord(content, i, "stream")
                    && (content[i + 6] == '\r' || content[i + 6] == '\n')
                    && !isWord(content, i - 3, "endstream")) {
                allowance.step();
                refuseSuspicious(content, object, i);
                int start = content[i + 6] == '\r' && content[i + 7] == '\n' ? i + 8 : i + 7;
                i = start + measure(content, start) - 1;
            }
        }
    }

    private void refuseSuspicious(byte[] content, int from, int to) {
        int start = Math.max(from, to - LONGEST_DICTIONARY);
        var dictionary = new String(content, start, to - start, StandardCharsets.ISO_8859_1);
        if (SUSPICIOUS.matcher(dictionary).find()) {
            throw bomb();
        }
    }

    /** How many bytes the packed data takes; 0 where it is not packed in a way that can grow. */
    private int measure(byte[] content, int start) {
        var inflater = new Inflater();
        try {
            inflater.setInput(content, start, content.length - start);
            var buffer = new byte[64 * 1024];
            long unpacked = 0;
            for (int count = inflater.inflate(buffer); count > 0; count = inflater.inflate(buffer)) {
                unpacked += count;
                allowance.unpacked(count);
                if (unpacked > allowance.limits().maxPdfStreamBytes()) {
                    throw bomb();
                }
            }
            return Math.max((int) inflater.getBytesRead(), 0);
        } catch (DataFormatException notPacked) {
            return 0;
        } finally {
            inflater.end();
        }
    }

    private RuleBroken bomb() {
        return new RuleBroken("document.bomb", allowance.limits().maxPdfStreamBytes() / MEGABYTE);
    }

    private static boolean isWord(byte[] content, int at, String word) {
        if (at < 0 || at + word.length() > content.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (content[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
