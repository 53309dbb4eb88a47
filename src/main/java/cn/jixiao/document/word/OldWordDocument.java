package cn.jixiao.document.word;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.document.grid.Allowance;
import cn.jixiao.document.grid.CellText;
import cn.jixiao.document.grid.Contents;
import cn.jixiao.document.grid.RowList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/** Reads a .doc file. Its format can only be read as a whole: what bounds the memory is the size of the file. */
public final class OldWordDocument {

    private final Allowance allowance;
    private final RowList rows;

    public OldWordDocument(Allowance allowance) {
        this.allowance = allowance;
        this.rows = new RowList(allowance);
    }

    /** Breaks {@code document.encrypted} where the file asks for a password. */
    public Contents read(DirectoryNode file) throws IOException {
        try (var document = new HWPFDocument(file)) {
            var range = document.getRange();
            for (int i = 0; i < range.numParagraphs(); i++) {
                var paragraph = range.getParagraph(i);
                if (paragraph.isInTable()) {
                    var table = range.getTable(paragraph);
                    table(table);
                    i += Math.max(table.numParagraphs() - 1, 0);
                } else {
                    rows.paragraph(WordExtractor.stripFields(paragraph.text()));
                }
            }
        } catch (EncryptedDocumentException locked) {
            throw new RuleBroken("document.encrypted");
        }
        return rows.contents();
    }

    private void table(Table table) {
        var edges = edges(table);
        var built = new WordTable();
        for (int i = 0; i < table.numRows(); i++) {
            built.startRow();
            var row = table.getRow(i);
            if (row.numCells() > 0) {
                built.skip(edges.indexOf(row.getCell(0).getLeftEdge()));
            }
            cells(row, edges, built);
        }
        built.finish(rows);
    }

    private void cells(TableRow row, List<Integer> edges, WordTable built) {
        for (int i = 0; i < row.numCells(); i++) {
            var cell = row.getCell(i);
            var text = CellText.of(text(cell));
            allowance.cell(text);
            built.cell(span(cell, edges), merge(cell), text);
        }
    }

    /** The left edges of all cells: the columns of the table, which a .doc does not name. */
    private static List<Integer> edges(Table table) {
        var edges = new TreeSet<Integer>();
        for (int i = 0; i < table.numRows(); i++) {
            for (int j = 0; j < table.getRow(i).numCells(); j++) {
                edges.add(table.getRow(i).getCell(j).getLeftEdge());
            }
        }
        return new ArrayList<>(edges);
    }

    private static int span(TableCell cell, List<Integer> edges) {
        int right = cell.getLeftEdge() + cell.getWidth();
        return (int) Math.max(
                1,
                edges.stream()
                        .filter(edge -> edge >= cell.getLeftEdge() && edge < right)
                        .count());
    }

    private static Merge merge(TableCell cell) {
        return cell.isFirstVerticallyMerged() ? Merge.STARTS : cell.isVerticallyMerged() ? Merge.CONTINUES : Merge.NONE;
    }

    private static String text(Range cell) {
        return WordExtractor.stripFields(cell.text()).replace("\u0007", "");
    }
}
