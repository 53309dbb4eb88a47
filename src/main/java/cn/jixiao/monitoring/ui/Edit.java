package cn.jixiao.monitoring.ui;

import cn.jixiao.monitoring.MonitoringContent;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Takes the changes a unit makes to what it reports, one after the other. */
interface Edit extends Consumer<UnaryOperator<MonitoringContent>> {}
