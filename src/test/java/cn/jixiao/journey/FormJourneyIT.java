package cn.jixiao.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.jixiao.common.ChinaTime;
import cn.jixiao.demo.DemoForms;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** The way of one form, from the document it is imported from to the proof of its trail. */
@BrowserJourney
class FormJourneyIT {

    private static final String PROJECT = "城区路灯节能改造";
    private static final String AMOUNT = "field:TOTAL_AMOUNT";
    private static final String LAMPS = "indicator:2";
    private final int year = LocalDate.now(ChinaTime.ZONE).getYear();

    @LocalServerPort
    int port;

    @Autowired
    DemoForms otherForms;

    private String formPath = "";

    @Test
    @DisplayName("a form is imported, corrected, approved and evaluated, and its trail shows all of it")
    void way_of_one_form() {
        otherForms.write();
        try (var playwright = Browsers.playwright();
                var machine = Browsers.launch(playwright);
                var unit = new Person(machine, home());
                var department = new Person(machine, home());
                var finance = new Person(machine, home());
                var auditor = new Person(machine, home())) {
            signIn(unit, department, finance, auditor);
            importsTheDocument(unit);
            mendsAndSubmits(unit);
            sendsBackWithRemarks(department);
            answersAndResubmits(unit);
            passes(department, finance);
            looksForIndicators(unit);
            evaluates(unit);
            confirms(department, finance);
            readsTheTimeline(auditor);
            worksInEnglish(department);
        }
    }

    private void signIn(Person unit, Person department, Person finance, Person auditor) {
        unit.goTo("");
        unit.sees("h1", "预算绩效管理");
        Screenshots.take(unit, "01-sign-in");
        unit.signIn("chenjing");
        for (var other : List.of(department, finance, auditor)) {
            other.goTo("");
        }
        department.signIn("wanghao");
        finance.signIn("zhoumin");
        auditor.signIn("shenji");
    }

    private void importsTheDocument(Person unit) {
        unit.choose("导入");
        unit.upload("路灯.txt", document());
        unit.sees(".import-file", "共 2 张表");
        unit.sees(".candidate-refusal", "不是您填报的单位");
        unit.sees(".preview-sheet", "改造路灯数量");
        unit.page().getByLabel("导入“" + PROJECT + "”").check();
        Screenshots.take(unit, "03-import-preview");
        unit.press("导入所选 1 张");
        unit.sees(".import-results", "已存为草稿");
        unit.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(PROJECT))
                .click();
        unit.sees("h1", PROJECT);
    }

    private void mendsAndSubmits(Person unit) {
        unit.sees(".problem-counts", "必改 1 项");
        unit.press("提交");
        unit.sees("vaadin-notification-card", "结束时间");
        unit.page().getByLabel("关闭").click();
        unit.writeDate("结束时间", year + "-11-30");
        unit.sees(".problem-list", "没有妨碍提交的问题");
        unit.isSaved();
        Screenshots.take(unit, "04-editor");
        unit.press("提交");
        unit.sees(".submission-question li", "项目构成合计");
        unit.page().locator("#go-on").click();
        unit.sees(".form-head", "部门审核中");
        assertThat(unit.page()).hasURL(Pattern.compile("/forms/\\d+$"));
        formPath = unit.page().url().replace(home(), "");
    }

    private void sendsBackWithRemarks(Person department) {
        department.choose("待办事项");
        assertThat(department.row(PROJECT)).isVisible();
        Screenshots.take(department, "02-inbox");
        department.openFromInbox(PROJECT);
        department.press("签收");
        department.sees(".form-head", "王浩 已签收");
        department.sees(".finding-panel", "不一致");
        Screenshots.take(department, "05-review");
        department.in(".finding:has-text('不一致') >> text=转为退回意见").first().click();
        department.write("项目总金额", "项目构成合计 185 万元，与总金额不符，请核对。");
        department.press("在此提意见：指标 2 改造路灯数量");
        department.write("指标 2 改造路灯数量", "按概算应能改造 650 盏，请调整目标值。");
        Screenshots.take(department, "06-send-back");
        department.in("#send-remarks").click();
        department.sees(".form-head", "退回修改");
    }

    private void answersAndResubmits(Person unit) {
        unit.openFromInbox(PROJECT);
        unit.press("编辑");
        var amount = unit.in(".field-place:has(#spot-field-TOTAL_AMOUNT)");
        assertThat(amount.locator(".remark-slip")).containsText("与总金额不符");
        unit.write("项目总金额", "1850000");
        unit.write("项目本年度金额", "1850000");
        unit.answer(amount, "总金额系笔误，已改为 185 万元。");
        var lamps = unit.at(LAMPS);
        assertThat(lamps.locator(".remark-slip")).containsText("650 盏");
        unit.write(lamps, "目标值", "≥650盏");
        unit.answer(lamps, "已按概算调整为 650 盏。");
        unit.isSaved();
        Screenshots.take(unit, "07-answers");
        unit.press("提交");
        unit.sees(".form-head", "部门审核中");
    }

    private void passes(Person department, Person finance) {
        department.openFromInbox(PROJECT);
        assertThat(department.at(AMOUNT)).containsText("1,850,000.00");
        assertThat(department.in(".remarks")).containsText("总金额系笔误");
        assertThat(department.at(LAMPS)).containsText("≥650盏");
        assertThat(department.at(LAMPS)).containsText("已按概算调整");
        department.decide("通过", "目标清晰，同意。");
        department.sees(".form-head", "财政审批中");
        finance.openFromInbox(PROJECT);
        finance.decide("通过", "同意批复。");
        finance.sees(".form-head", "已批复");
        finance.sees(".form-head", "批复文号");
        department.choose("绩效目标");
        assertThat(department.row(PROJECT)).isVisible();
        Screenshots.take(department, "08-forms");
    }

    private void looksForIndicators(Person unit) {
        unit.choose("指标库");
        unit.write("指标或项目名称", "路灯");
        assertThat(unit.row("改造路灯数量")).isVisible();
        Screenshots.takeFromTop(unit, "15-library");
    }

    private void evaluates(Person unit) {
        unit.choose("绩效自评");
        unit.press("开展“" + PROJECT + "”的绩效自评");
        unit.sees(".evaluation-facts", "填报中");
        unit.write("全年预算数", "1850000");
        unit.write("全年执行数", "1757500");
        unit.reports("资金到位率", "100%");
        unit.reports("改造路灯数量", "585盏");
        unit.explains("改造路灯数量", "三条道路因管线施工推迟，已排入明年一季度。");
        unit.reports("新灯亮灯率", "99%");
        unit.reports("完工时间", year + "年11月20日");
        unit.reports("单盏改造成本", "2750元");
        unit.reports("夜间照明改善", "主要道路照度达标");
        unit.select("“夜间照明改善”的完成等级", "达成年度指标");
        unit.write("“夜间照明改善”的得分比例", "95");
        unit.explains("夜间照明改善", "个别支路照度仍偏低，明年补足。");
        unit.reports("沿线居民满意度", "93%");
        unit.write("年度总体目标完成情况", "首批路灯已更新并投入使用，能耗下降。");
        unit.isSaved();
        assertThat(unit.in(".evaluation-total")).containsText("97.00优");
        assertThat(unit.at(LAMPS)).containsText("9.00");
        Screenshots.takeFromTop(unit, "09-self-evaluation");
        unit.press("提交");
        unit.sees(".evaluation-facts", "部门复核中");
    }

    private void confirms(Person department, Person finance) {
        department.openFromInbox(PROJECT);
        assertThat(department.at(LAMPS)).containsText("585盏");
        Screenshots.take(department, "10-self-evaluation-review");
        department.decide("通过", "数据属实。");
        department.sees(".evaluation-facts", "财政确认中");
        finance.openFromInbox(PROJECT);
        finance.decide("通过", "予以确认。");
        finance.sees(".evaluation-facts", "已确认");
    }

    private void readsTheTimeline(Person auditor) {
        auditor.goTo(formPath);
        auditor.press("办理过程");
        auditor.sees("#main", "审计链完整");
        assertThat(auditor.in(".trail .trail-action")).hasText(new String[] {
            "导入", "提交", "签收", "退回单位", "修改", "答复意见", "答复意见", "重新提交", "通过", "通过", "开始自评", "提交", "通过", "通过"
        });
        auditor.sees(".trail .action-send-back", "与总金额不符");
        Screenshots.take(auditor, "11-timeline");
        auditor.tab("版本对比");
        auditor.sees(".comparison ins", "5");
        auditor.sees(".comparison", "改造路灯数量");
        Screenshots.take(auditor, "12-diff");
        auditor.tab("流程图");
        assertThat(auditor.in(".djs-container").first()).isVisible();
        Screenshots.take(auditor, "13-diagram");
    }

    private void worksInEnglish(Person department) {
        department.choose("待办事项");
        department
                .page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();
        department.sees("vaadin-side-nav-item", "Targets");
        Screenshots.take(department, "14-inbox-english");
    }

    private String home() {
        return "http://localhost:" + port + "/";
    }

    private String document() {
        try {
            return new ClassPathResource("journey/street-lighting.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("{year}", Integer.toString(year));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
