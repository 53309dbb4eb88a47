package cn.jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.BesideOthers;
import cn.jixiao.document.layout.TargetFormLayout;
import cn.jixiao.document.paper.Paper;
import cn.jixiao.document.paper.Sheet;
import cn.jixiao.document.paper.Table;
import cn.jixiao.form.FrameId;
import cn.jixiao.form.Frames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BesideOthers
class LayoutReadBackTest {

    private final Frames frames = new Frames();
    private final DocumentReader reader = new DocumentReader(frames);

    @ParameterizedTest
    @ValueSource(strings = {"zhengzhou-2020", "guizhou-2022", "department-overall", "xinghai-2026"})
    @DisplayName("the labels, columns and levels of the official layout are those by which forms are recognised")
    void layout_reads_back(String id) {
        var frame = frames.get(new FrameId(id));
        for (int seed = 0; seed < 60; seed++) {
            var form = new AnyForm(frame, seed).make();
            var text = text(TargetFormLayout.of(form, frame));
            var preview = reader.read("form.txt", text.getBytes(StandardCharsets.UTF_8));
            assertThat(preview.forms()).as(text).extracting(FormPreview::form).containsExactly(form);
        }
    }

    /** The cells by tabs; merged cells are blank below their first row. */
    private static String text(Paper paper) {
        var lines = new ArrayList<String>();
        for (var sheet : paper.sheets()) {
            lines.add(sheet.title());
            sheet.captions().forEach(caption -> lines.add(caption.left() + caption.middle() + "\t" + caption.right()));
            sheet.blocks().forEach(block -> lines.addAll(rows(sheet, (Table) block)));
        }
        return String.join("\n", lines) + "\n";
    }

    /** A cell of several lines goes on in the lines below; one that reaches down leaves a blank there. */
    private static List<String> rows(Sheet sheet, Table table) {
        var lines = new ArrayList<String>();
        var placed = Table.placed(table.rows(), sheet.columns().size());
        for (int row = 0; row < placed.size(); row++) {
            var cells = new TreeMap<Integer, List<String>>();
            for (int above = 0; above <= row; above++) {
                for (var cell : placed.get(above)) {
                    if (above + cell.cell().rows() > row) {
                        var text = above == row ? cell.cell().content().printed() : "";
                        cells.put(cell.column(), text.lines().toList());
                    }
                }
            }
            int height = cells.values().stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < Math.max(1, height); i++) {
                int line = i;
                lines.add(cells.values().stream()
                        .map(cell -> line < cell.size() ? cell.get(line) : "")
                        .collect(Collectors.joining("\t")));
            }
        }
        return lines;
    }
}
