package cn.jixiao.monitoring.ui;

import cn.jixiao.form.Indicator;
import cn.jixiao.form.TargetForm;
import cn.jixiao.monitoring.LightLine;
import com.vaadin.flow.component.UI;

/** What the lines of a monitoring are called. */
record LineNames(TargetForm targets) {

    String of(int no) {
        return no == LightLine.EXECUTION
                ? UI.getCurrent().getTranslation("monitoring.page.execution")
                : targets.indicator(no).map(Indicator::name).orElse("");
    }
}
