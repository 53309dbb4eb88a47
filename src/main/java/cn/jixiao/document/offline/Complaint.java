package cn.jixiao.document.offline;

import cn.jixiao.common.Message;
import org.apache.poi.ss.util.CellReference;

/**
 * Why a cell of the workbook cannot be taken.
 *
 * @param sheet name of the sheet
 * @param row of the cell, from 0
 * @param column of the cell, from 0
 * @param label what the sheet calls the cell; empty for the sheet as a whole
 */
public record Complaint(String sheet, int row, int column, String label, Message message) {

    /** As spreadsheets name the cell: {@code C12}. */
    public String address() {
        return CellReference.convertNumToColString(column) + (row + 1);
    }
}
