package cn.jixiao.document.offline;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FrameId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet nobody sees: what the other sheets are. */
final class IdentitySheet {

    private static final String NAME = "jixiao";
    private static final String MARK = "jixiao-offline";

    private IdentitySheet() {}

    static void write(XSSFWorkbook workbook, List<Identity> identities) {
        var sheet = workbook.createSheet(NAME);
        sheet.createRow(0).createCell(0).setCellValue(MARK);
        for (var identity : identities) {
            var row = sheet.createRow(sheet.getLastRowNum() + 1);
            var texts = List.of(
                    identity.token().toString(),
                    identity.form().toString(),
                    Integer.toString(identity.version()),
                    identity.frame().value(),
                    Integer.toString(identity.layout()));
            for (int column = 0; column < texts.size(); column++) {
                row.createCell(column).setCellValue(texts.get(column));
            }
        }
        sheet.enableLocking();
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    /** True of a workbook that came from here, whatever has become of it. */
    static boolean isIn(XSSFWorkbook workbook) {
        var sheet = workbook.getSheet(NAME);
        return sheet != null
                && sheet.getRow(0) != null
                && text(sheet.getRow(0), 0).equals(MARK);
    }

    /** By token; breaks {@code document.offline.identity} where a line is no identity. */
    static Map<String, Identity> read(XSSFWorkbook workbook, int most) {
        var identities = new LinkedHashMap<String, Identity>();
        for (var row : rows(workbook)) {
            if (identities.size() >= most) {
                throw new RuleBroken("document.offline.too-many", most);
            }
            var identity = identity(row);
            identities.put(identity.token().toString(), identity);
        }
        return identities;
    }

    private static List<Row> rows(XSSFWorkbook workbook) {
        var rows = new ArrayList<Row>();
        workbook.getSheet(NAME).forEach(row -> {
            if (row.getRowNum() > 0 && !text(row, 0).isEmpty()) {
                rows.add(row);
            }
        });
        return rows;
    }

    private static Identity identity(Row row) {
        try {
            return new Identity(
                    UUID.fromString(text(row, 0)),
                    new FormId(Long.parseLong(text(row, 1))),
                    Integer.parseInt(text(row, 2)),
                    new FrameId(text(row, 3)),
                    Integer.parseInt(text(row, 4)));
        } catch (IllegalArgumentException | RuleBroken malformed) {
            throw new RuleBroken("document.offline.identity");
        }
    }

    static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell != null && cell.getCellType() == CellType.STRING
                ? cell.getStringCellValue().strip()
                : "";
    }
}
