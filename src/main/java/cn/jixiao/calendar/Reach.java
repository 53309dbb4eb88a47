package cn.jixiao.calendar;

import cn.jixiao.common.FiscalYear;
import java.util.List;

/**
 * Whose forms a season is about.
 *
 * @param prefix code prefix of the organisations; empty for the whole city
 * @param except longer prefixes of organisations that have a season of their own
 */
public record Reach(FiscalYear year, String prefix, List<String> except) {

    public Reach {
        except = List.copyOf(except);
    }
}
