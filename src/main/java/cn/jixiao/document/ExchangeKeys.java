package cn.jixiao.document;

import cn.jixiao.form.Field;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The names under which a project form's fields are exchanged, in the order in which they are written. */
final class ExchangeKeys {

    static final Map<String, Field> PROJECT = project();

    private ExchangeKeys() {}

    private static Map<String, Field> project() {
        var keys = new LinkedHashMap<String, Field>();
        keys.put("department", Field.DEPARTMENT);
        keys.put("implementingUnit", Field.IMPLEMENTING_ORGANISATION);
        keys.put("fundPurpose", Field.USE_OF_FUNDS);
        keys.put("fundingSource", Field.FUNDING_SOURCE);
        keys.put("leader", Field.LEADER);
        keys.put("contact", Field.CONTACT);
        keys.put("phone", Field.PHONE);
        keys.put("startDate", Field.START_DATE);
        keys.put("endDate", Field.END_DATE);
        keys.put("totalAmount", Field.TOTAL_AMOUNT);
        keys.put("currentYearAmount", Field.CURRENT_YEAR_AMOUNT);
        keys.put("lastYearTotalAmount", Field.LAST_YEAR_TOTAL_AMOUNT);
        keys.put("lastYearAmount", Field.LAST_YEAR_AMOUNT);
        keys.put("fundFiscal", Field.FISCAL_AMOUNT);
        keys.put("fundSuperior", Field.SUPERIOR_AMOUNT);
        keys.put("fundLocal", Field.LOCAL_AMOUNT);
        keys.put("fundOther", Field.OTHER_AMOUNT);
        keys.put("overview", Field.OVERVIEW);
        keys.put("basis", Field.BASIS);
        keys.put("necessity", Field.NECESSITY);
        keys.put("measures", Field.MEASURES);
        keys.put("plan", Field.PLAN);
        keys.put("remark", Field.NOTE);
        keys.put("overallGoal", Field.OVERALL_GOAL);
        return Collections.unmodifiableMap(keys);
    }
}
