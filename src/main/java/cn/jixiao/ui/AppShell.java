package cn.jixiao.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page around the program: theme, title, icon. The styles of a feature stand in one file each. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles.css")
@StyleSheet("assets/styles/shell.css")
@StyleSheet("assets/styles/parts.css")
@StyleSheet("assets/styles/sign-in.css")
@StyleSheet("assets/styles/form.css")
@StyleSheet("assets/styles/check.css")
@StyleSheet("assets/styles/editor.css")
@StyleSheet("assets/styles/library.css")
@StyleSheet("assets/styles/timeline.css")
@StyleSheet("assets/styles/process.css")
@StyleSheet("assets/styles/import.css")
@StyleSheet("assets/styles/document.css")
@StyleSheet("assets/styles/evaluation.css")
@StyleSheet("assets/styles/rulesets.css")
@StyleSheet("assets/styles/calendar.css")
@StyleSheet("assets/styles/work.css")
@StyleSheet("assets/styles/review.css")
@StyleSheet("assets/styles/adjustment.css")
@StyleSheet("assets/styles/monitoring.css")
@StyleSheet("assets/styles/notice.css")
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("绩效");
        settings.addLink("icon", "assets/icon.svg");
    }
}
