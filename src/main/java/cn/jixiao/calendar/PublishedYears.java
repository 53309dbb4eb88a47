package cn.jixiao.calendar;

import cn.jixiao.common.DataFile;
import java.util.List;
import org.springframework.stereotype.Component;

/** The published days that come with the program, a file a year under {@code rulesets/calendar/}. */
@Component
class PublishedYears {

    private static final String FILES = "rulesets/calendar/*.yaml";

    private final List<PublishedYear> years = DataFile.contents(FILES, PublishedYear.class);

    List<PublishedYear> all() {
        return years;
    }
}
