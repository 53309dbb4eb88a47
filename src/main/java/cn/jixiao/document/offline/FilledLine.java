package cn.jixiao.document.offline;

import java.util.List;

/**
 * A row as it came back.
 *
 * @param row of the sheet, from 0
 * @param values canonical text of each slot; the very text that left where the cell was not touched
 */
record FilledLine(Line line, int row, List<String> values) {

    FilledLine {
        values = List.copyOf(values);
    }

    boolean isUntouched() {
        return values.equals(line.slots().stream().map(Slot::before).toList());
    }

    boolean isEmpty() {
        return values.stream().allMatch(String::isEmpty);
    }
}
