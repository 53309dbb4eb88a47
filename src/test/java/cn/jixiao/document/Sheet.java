package cn.jixiao.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * A table as an office program draws it, written down cell by cell: {@code 产出目标|数量|公园数量|<|=3处}, where {@code <} is
 * merged with the cell before it and {@code ^} with the one above. Lines of a single cell above the table are paragraphs in Word.
 */
final class Sheet {

    private final List<String[]> rows = new ArrayList<>();

    static Sheet of(String... rows) {
        var sheet = new Sheet();
        for (var row : rows) {
            sheet.rows.add(row.split("\\|", -1));
        }
        return sheet;
    }

    /** A complete form of zhengzhou-2020 with these rows below 一级指标|二级指标|三级指标|<|目标值. */
    static Sheet aForm(String... indicators) {
        var sheet = of(
                "云川市园林绿化中心支出项目绩效目标表|<|<|<|<",
                "（2026年度）",
                "项目名称|口袋公园建设|<|<|<",
                "单位编码|051003|<|资金用途|业务类",
                "项目负责人|林一舟|<|联系人|苏晚",
                "联系电话|0999-6123001|<|<|<",
                "开始时间|2026-01-01|<|结束时间|2026-12-31",
                "项目总金额|860000.00|<|项目本年度金额|860000.00",
                "项目概况|在老城区新建三处口袋公园。\n配座椅与照明。|<|<|<",
                "立项依据|云川市城市更新规划。|<|<|<",
                "项目设立的必要性|老城区公共绿地不足。|<|<|<",
                "项目配套制度措施|绿化养护管理办法。|<|<|<",
                "项目实施计划|上半年完成设计，下半年施工。|<|<|<",
                "项目构成|<|<|<|<",
                "经济科目名称|<|<|预算金额（元）|<",
                "口袋公园建设|<|<|860000.00|<",
                "备注|无|<|<|<",
                "项目总目标|居民步行十分钟可达公园。|<|<|<",
                "年度绩效目标|三处公园建成开放。|<|<|<",
                "一级指标|二级指标|三级指标|<|目标值");
        for (var row : indicators) {
            sheet.rows.add(row.split("\\|", -1));
        }
        return sheet;
    }

    /** Puts this row where that one stood. */
    Sheet with(String row, String damaged) {
        for (int i = 0; i < rows.size(); i++) {
            if (String.join("|", rows.get(i)).equals(row)) {
                rows.set(i, damaged.split("\\|", -1));
                return this;
            }
        }
        throw new IllegalArgumentException(row);
    }

    byte[] xlsx() {
        return workbook(new XSSFWorkbook());
    }

    byte[] xls() {
        return workbook(new HSSFWorkbook());
    }

    private byte[] workbook(Workbook workbook) {
        try (workbook;
                var out = new ByteArrayOutputStream()) {
            fill(workbook.createSheet("目标表"));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the table into a sheet of any workbook. */
    void fill(org.apache.poi.ss.usermodel.Sheet sheet) {
        for (int i = 0; i < rows.size(); i++) {
            var row = sheet.createRow(i);
            for (int j = 0; j < rows.get(i).length; j++) {
                var text = rows.get(i)[j];
                var cell = row.createCell(j);
                if (!text.isEmpty() && !isMerged(text)) {
                    cell.setCellValue(text);
                    if (height(i, j) > 1 || width(i, j) > 1) {
                        sheet.addMergedRegion(new CellRangeAddress(i, i + height(i, j) - 1, j, j + width(i, j) - 1));
                    }
                }
            }
        }
    }

    byte[] docx() {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            int from = 0;
            while (rows.get(from).length == 1 || width(from, 0) == rows.get(from).length) {
                document.createParagraph().createRun().setText(rows.get(from++)[0]);
            }
            var table = document.createTable();
            table.removeRow(0);
            for (int i = from; i < rows.size(); i++) {
                row(table, i);
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void row(XWPFTable table, int i) {
        var row = table.createRow();
        while (!row.getTableCells().isEmpty()) {
            row.removeCell(0);
        }
        for (int j = 0; j < rows.get(i).length; j++) {
            var text = rows.get(i)[j];
            if (!text.equals("<")) {
                cell(row.createCell(), text, width(i, j), height(i, j));
            }
        }
    }

    private static void cell(XWPFTableCell cell, String text, int width, int height) {
        var properties = cell.getCTTc().addNewTcPr();
        properties.addNewGridSpan().setVal(BigInteger.valueOf(width));
        if (text.equals("^")) {
            properties.addNewVMerge().setVal(STMerge.CONTINUE);
            return;
        }
        if (height > 1) {
            properties.addNewVMerge().setVal(STMerge.RESTART);
        }
        var lines = text.split("\n", -1);
        cell.setText(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            cell.addParagraph().createRun().setText(lines[i]);
        }
    }

    private int width(int row, int column) {
        int end = column + 1;
        while (end < rows.get(row).length && rows.get(row)[end].equals("<")) {
            end++;
        }
        return end - column;
    }

    private int height(int row, int column) {
        int end = row + 1;
        while (end < rows.size() && column < rows.get(end).length && rows.get(end)[column].equals("^")) {
            end++;
        }
        return end - row;
    }

    private static boolean isMerged(String text) {
        return text.equals("<") || text.equals("^");
    }
}
