package cn.jixiao.workflow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.ScreenTest;
import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.audit.AdministrationTrail;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.form.FormRecord;
import cn.jixiao.workflow.life.Stuck;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ProcessLifeViewsTest extends ScreenTest {

    private static final int ACTIONS = 7;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AdministrationTrail trail;

    ProcessLifeViewsTest() {
        super("sysadmin");
    }

    @Test
    @DisplayName("a stuck form is listed by step and organisation code, without its title, and repaired with a reason")
    void stuck() {
        var form = city.submitted("chenjing", "022001");
        lose(form);
        city.as("sysadmin", () -> {
            navigate(ProcessAdministrationView.class);
            $(TabSheet.class).single().setSelectedIndex(1);
            var grid = $(StuckGrid.class).single();
            var rows = grid.getListDataView().getItems().toList();
            var row = rows.stream()
                    .filter(found -> found.cause() == Stuck.Cause.TASK_WITHOUT_ITEM)
                    .findFirst()
                    .orElseThrow();
            assertThat(row.organisation()).isEqualTo("022001");
            assertThat(getCurrentView().getElement().getTextRecursively()).doesNotContain(form.name());
            button(test(grid).getCellComponent(rows.indexOf(row), ACTIONS), "修复")
                    .click();
            test($(TextArea.class).single()).setValue("补送待办");
            confirm("修复");
        });
        assertThat(city.as("chenjing", () -> city.openItem(form)).step()).isEqualTo("reviewByDepartment");
    }

    @Test
    @DisplayName("the versions of processes are listed with how many instances run on each")
    void versions() {
        city.submitted("chenjing", "022001");
        city.as("sysadmin", () -> {
            navigate(ProcessVersionsView.class);
            assertThat($(VersionGrid.class).single().getListDataView().getItems())
                    .anySatisfy(version -> {
                        assertThat(version.process()).isEqualTo("target-approval");
                        assertThat(version.latest()).isTrue();
                        assertThat(version.running()).isPositive();
                    });
        });
    }

    @Test
    @DisplayName("who audits reads what was done to the program, and that the record is whole")
    void trail() {
        city.as(
                "sysadmin",
                () -> transaction.executeWithoutResult(status -> trail.record("JOB", "RETRY", "look", "看一看")));
        city.as("auditadmin", () -> {
            navigate(AdministrationTrailView.class);
            assertThat(getCurrentView().getElement().getTextRecursively()).contains("日志链完整");
            assertThat($(Grid.class).single().getListDataView().getItemCount()).isPositive();
        });
    }

    @Test
    @DisplayName("a department reads how long each step of its units' forms took and how many were sent back")
    @SuppressWarnings("unchecked")
    void statistics() {
        var form = city.submitted("chenjing", "022001");
        city.sendBack("wanghao", form, "金额有误");
        city.as("wanghao", () -> {
            navigate(StepStatisticsView.class);
            var year = (Select<FiscalYear>) $(Select.class).all().getFirst();
            year.setValue(form.year());
            assertThat(text($(FiguresTable.class).single())).contains("绩效目标申报", "部门审核", "件（");
        });
    }

    private void confirm(String word) {
        var buttons = $(Button.class).all().stream()
                .filter(button -> button.getText().equals(word))
                .toList();
        test(buttons.getLast()).click();
    }

    private void lose(FormRecord form) {
        var item = city.as("chenjing", () -> city.openItem(form));
        ActingUser.as(
                Actor.engine(),
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql("""
                                update work_item set done_at = now(), outcome = 'CANCELLED', done_name = '—', opinion = ''
                                where id = ?
                                """).param(item.id()).update()));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static Button button(Component cell, String word) {
        return cell.getChildren()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
