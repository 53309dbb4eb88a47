package cn.jixiao.document.offline;

import static cn.jixiao.document.offline.FormLayout.word;

import cn.jixiao.document.offline.Slot.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What the spreadsheet itself refuses while a cell is filled, or offers in a list; cells alike share one check. */
final class CellChecks {

    private static final String HIGHEST_AMOUNT = "9999999999999999";

    private final XSSFSheet sheet;
    private final XSSFDataValidationHelper make;
    private final Map<Check, CellRangeAddressList> cells = new LinkedHashMap<>();

    private record Check(Content content, int longest, List<String> choices) {}

    CellChecks(XSSFSheet sheet) {
        this.sheet = sheet;
        this.make = new XSSFDataValidationHelper(sheet);
    }

    void check(Slot slot, int row) {
        cells.computeIfAbsent(
                        new Check(slot.content(), slot.longest(), slot.choices()), check -> new CellRangeAddressList())
                .addCellRangeAddress(row, slot.column(), row, slot.column());
    }

    void add() {
        cells.forEach((check, places) -> {
            var validation = make.createValidation(constraint(check), places);
            boolean offered = !check.choices().isEmpty() && check.content() != Content.CHOICE;
            validation.setErrorStyle(offered ? ErrorStyle.INFO : ErrorStyle.STOP);
            validation.setShowErrorBox(!offered);
            validation.createErrorBox(word("refused"), sentence(check));
            if (check.content() == Content.CHOICE) {
                validation.createPromptBox(word("aspect"), word("choose"));
                validation.setShowPromptBox(true);
            }
            validation.setEmptyCellAllowed(true);
            sheet.addValidationData(validation);
        });
    }

    private DataValidationConstraint constraint(Check check) {
        if (!check.choices().isEmpty()) {
            return make.createExplicitListConstraint(check.choices().toArray(String[]::new));
        }
        return switch (check.content()) {
            case AMOUNT -> make.createDecimalConstraint(OperatorType.BETWEEN, "0", HIGHEST_AMOUNT);
            case DATE, LAST_DAY ->
                make.createDateConstraint(OperatorType.BETWEEN, "DATE(2000,1,1)", "DATE(2099,12,31)", "");
            case TEXT, LONG_TEXT, CHOICE ->
                make.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, Integer.toString(check.longest()), "");
        };
    }

    private static String sentence(Check check) {
        return switch (check.content()) {
            case AMOUNT -> word("refused.amount");
            case DATE, LAST_DAY -> word("refused.date");
            case CHOICE -> word("refused.choice");
            case TEXT, LONG_TEXT -> word("refused.long", Integer.toString(check.longest()));
        };
    }
}
