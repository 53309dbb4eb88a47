package cn.jixiao.document.xlsx;

import cn.jixiao.document.paper.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Where a cell of the document came to stand in the workbook. */
public record Spot(Cell cell, XSSFSheet sheet, CellRangeAddress range) {}
