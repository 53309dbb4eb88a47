package cn.jixiao.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The font of all PDF documents, parsed once; each document embeds the characters that it uses. */
final class Typeface {

    private static final String LOCATION = "/fonts/NotoSansSC-Regular.ttf";
    private static final String TWINS = "/fonts/NotoSansSC-twins.txt";

    /** 〓, which typesetters put where they have no such character. */
    private static final String MISSING = "〓";

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final Map<Integer, Integer> twins;
    private final HorizontalMetricsTable advances;
    private final double perEm;

    private Typeface(TrueTypeFont font, Map<Integer, Integer> twins) throws IOException {
        this.font = font;
        this.twins = twins;
        font.setEnableGsub(false); // ligatures are of no use here and cost time in every document
        glyphs = font.getUnicodeCmapLookup();
        advances = font.getHorizontalMetrics();
        perEm = font.getUnitsPerEm();
        font.getGlyph(); // all that documents share is read before the first of them
        font.getIndexToLocation();
    }

    private static final class Loaded {
        private static final Typeface FACE = load();
    }

    static Typeface get() {
        return Loaded.FACE;
    }

    PDType0Font embeddedIn(PDDocument document) throws IOException {
        return PDType0Font.load(document, font, true);
    }

    /** The text as it can be drawn: in one line, with nothing the font lacks. */
    String drawable(String text) {
        var result = new StringBuilder(text.length());
        text.codePoints().map(c -> twins.getOrDefault(c, c)).forEach(c -> {
            if (c == '\t') {
                result.append("    ");
            } else if (glyphs.getGlyphId(c) != 0) {
                result.appendCodePoint(c);
            } else if (!isInvisible(c)) {
                result.append(MISSING);
            }
        });
        return result.toString();
    }

    double width(String drawable, double size) {
        return drawable.codePoints()
                        .mapToLong(c -> advances.getAdvanceWidth(glyphs.getGlyphId(c)))
                        .sum()
                * size
                / perEm;
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.NON_SPACING_MARK;
    }

    private static Typeface load() {
        try (var in = resource(LOCATION)) {
            return new Typeface(new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in)), twins());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Characters that look like others, by which they are drawn. */
    private static Map<Integer, Integer> twins() throws IOException {
        try (var in = resource(TWINS)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.codePoints().toArray())
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        }
    }

    private static InputStream resource(String location) {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(location), location);
    }
}
