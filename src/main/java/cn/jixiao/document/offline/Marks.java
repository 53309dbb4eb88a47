package cn.jixiao.document.offline;

import cn.jixiao.common.Sentences;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Colours the cells that are complained about and says why in a comment; takes back the marks of an earlier reading. */
final class Marks {

    static final String AUTHOR = "绩效系统";

    /** Begins every comment: some programs save comments without their author. */
    private static final String SIGN = "【" + AUTHOR + "】";

    private final XSSFWorkbook workbook;
    private final Locale locale;
    private final Map<Integer, XSSFCellStyle> refused = new HashMap<>();
    private final Map<Integer, XSSFCellStyle> plain = new HashMap<>();

    private Marks(XSSFWorkbook workbook, Locale locale) {
        this.workbook = workbook;
        this.locale = locale;
    }

    /** Closes the workbook. */
    static byte[] put(XSSFWorkbook workbook, List<Complaint> complaints, Locale locale) {
        try (workbook;
                var out = new ByteArrayOutputStream()) {
            var marks = new Marks(workbook, locale);
            workbook.forEach(sheet -> marks.clear((XSSFSheet) sheet));
            complaints.stream()
                    .collect(Collectors.groupingBy(Complaint::sheet))
                    .forEach((sheet, all) -> marks.mark(workbook.getSheet(sheet), all));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void clear(XSSFSheet sheet) {
        for (var address : new ArrayList<>(sheet.getCellComments().keySet())) {
            var comment = sheet.getCellComment(address);
            if (isOurs(comment)) {
                var cell = cell(sheet, address);
                cell.removeCellComment();
                cell.setCellStyle(plain(cell.getCellStyle(), address.getRow() == 0));
            }
        }
    }

    private static boolean isOurs(Comment comment) {
        var text = comment.getString();
        return AUTHOR.equals(comment.getAuthor())
                || (text != null && text.getString().startsWith(SIGN));
    }

    private void mark(XSSFSheet sheet, List<Complaint> complaints) {
        complaints.stream()
                .collect(Collectors.groupingBy(
                        complaint -> new CellAddress(complaint.row(), complaint.column()),
                        Collectors.mapping(
                                complaint -> Sentences.in(locale, complaint.message()), Collectors.joining("\n"))))
                .forEach((address, sentences) -> mark(sheet, address, sentences));
    }

    private void mark(XSSFSheet sheet, CellAddress address, String sentences) {
        var cell = cell(sheet, address);
        var helper = workbook.getCreationHelper();
        var anchor = helper.createClientAnchor();
        anchor.setCol1(address.getColumn() + 1);
        anchor.setCol2(address.getColumn() + 4);
        anchor.setRow1(address.getRow());
        anchor.setRow2(address.getRow() + 4);
        cell.removeCellComment();
        var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString(SIGN + "\n" + sentences));
        comment.setAuthor(AUTHOR);
        cell.setCellComment(comment);
        cell.setCellStyle(refused(cell.getCellStyle()));
    }

    private static XSSFCell cell(XSSFSheet sheet, CellAddress address) {
        var row = sheet.getRow(address.getRow()) == null
                ? sheet.createRow(address.getRow())
                : sheet.getRow(address.getRow());
        return row.getCell(address.getColumn()) == null
                ? row.createCell(address.getColumn())
                : row.getCell(address.getColumn());
    }

    private XSSFCellStyle refused(XSSFCellStyle style) {
        return refused.computeIfAbsent((int) style.getIndex(), index -> {
            var marked = copy(style);
            Styles.fill(marked, Styles.REFUSED);
            return marked;
        });
    }

    /** What can be filled in is yellow again, the names beside it grey; the title alone has no ground. */
    private XSSFCellStyle plain(XSSFCellStyle style, boolean title) {
        return plain.computeIfAbsent((int) style.getIndex(), index -> {
            var unmarked = copy(style);
            if (title) {
                unmarked.setFillPattern(FillPatternType.NO_FILL);
            } else {
                Styles.fill(unmarked, style.getLocked() ? Styles.GROUND : Styles.FILLABLE);
            }
            return unmarked;
        });
    }

    private XSSFCellStyle copy(XSSFCellStyle style) {
        var copy = workbook.createCellStyle();
        copy.cloneStyleFrom(style);
        return copy;
    }
}
