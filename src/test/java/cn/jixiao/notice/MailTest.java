package cn.jixiao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.calendar.WorkingDays;
import cn.jixiao.common.ChinaTime;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.FormRecord;
import cn.jixiao.workflow.WorkAnnounced.Kind;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail as it arrives at a server. */
@IntegrationTest
class MailTest {

    private static final String ADDRESS = "xuting@yunchuan.example";

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    CityAtWork city;

    @Autowired
    Preferences preferences;

    @Autowired
    Noticeboard board;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Digests digests;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    TransactionTemplate transaction;

    private Dispatcher dispatcher;

    @BeforeEach
    void connect() {
        var settings =
                new MailSettings("127.0.0.1", SERVER.getSmtp().getPort(), "", "", "jixiao@yunchuan.example", false);
        dispatcher = new Dispatcher(deliveries, List.of(new MailCarrier(settings)), transaction, Clock.systemUTC());
    }

    @AfterEach
    void forget() {
        choose("", Locale.SIMPLIFIED_CHINESE, Reach.IN_APP);
    }

    @Test
    @DisplayName("who chose mail gets it, with the form's title and names, and nothing else of the form")
    void mail_at_once() throws Exception {
        choose(ADDRESS, Locale.SIMPLIFIED_CHINESE, Reach.MAIL);
        var form = submitted();
        dispatcher.dispatch();
        var mail = mailAbout(form);
        assertThat(mail.getSubject()).isEqualTo("【预算绩效】待办：" + form.name());
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(ADDRESS);
        var text = text(mail);
        assertThat(text).contains("徐婷，您好", form.name(), "部门审核", "赵磊");
        assertThat(text.replace(form.name(), ""))
                .doesNotContainPattern("1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}")
                .doesNotContainPattern("\\d[\\d,]*\\.\\d{2}|万元")
                .doesNotContain("联系电话", "意见：");
    }

    @Test
    @DisplayName("what a reviewer wrote never leaves by mail")
    void no_opinions() throws Exception {
        choose(ADDRESS, Locale.SIMPLIFIED_CHINESE, Reach.MAIL);
        var form = submitted();
        city.sendBack("xuting", form, "总额有误，请致电13800138000");
        await().until(() -> told("zhaolei", form, Kind.RETURNED));
        dispatcher.dispatch();
        for (var mail : SERVER.getReceivedMessages()) {
            assertThat(text(mail)).doesNotContain("总额有误", "13800138000", "请修改");
        }
    }

    @Test
    @DisplayName("in English for who reads English")
    void english() throws Exception {
        choose(ADDRESS, Locale.ENGLISH, Reach.MAIL);
        var form = submitted();
        dispatcher.dispatch();
        assertThat(mailAbout(form).getSubject()).startsWith("[Budget performance] To do: ");
    }

    @Test
    @DisplayName(
            "who chose to hear of it in the application alone, or not at all, gets no mail; the latter no notice either")
    void off() {
        choose(ADDRESS, Locale.SIMPLIFIED_CHINESE, Reach.OFF);
        var form = city.submitted("zhaolei", "023001");
        var later = city.submitted("chenjing", "022001");
        await().until(() -> told("wanghao", later, Kind.DELIVERED));
        assertThat(told("xuting", form, Kind.DELIVERED)).isFalse();
        choose(ADDRESS, Locale.SIMPLIFIED_CHINESE, Reach.IN_APP);
        assertThat(told("xuting", submitted(), Kind.DELIVERED)).isTrue();
        dispatcher.dispatch();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    @DisplayName("a digest comes once a working day, from its hour on, with what is unread")
    void digest() throws Exception {
        choose(ADDRESS, Locale.SIMPLIFIED_CHINESE, Reach.DIGEST);
        var form = submitted();
        var workingDay = Stream.iterate(LocalDate.now(ChinaTime.ZONE).plusDays(1), day -> day.plusDays(1))
                .filter(workingDays::isWorkingDay)
                .findFirst()
                .orElseThrow();
        digests.make(at(workingDay, 6));
        dispatcher.dispatch();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
        digests.make(at(workingDay, 8));
        digests.make(at(workingDay, 9));
        new Dispatcher(deliveries, List.of(carrier()), transaction, at(workingDay, 10)).dispatch();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(text(SERVER.getReceivedMessages()[0])).contains(form.name(), "徐婷，您好");
    }

    @Test
    @DisplayName("a line break in a title begins no header")
    void no_injection_by_title() throws Exception {
        var reader = new Recipient(1, "徐婷\r\nBcc: all@evil.example", Reach.MAIL, ADDRESS, "zh-CN");
        var notice = new Notice(
                0,
                UUID.randomUUID(),
                Kind.DELIVERED,
                java.time.Instant.now(),
                1,
                "target-approval",
                "reviewByDepartment",
                0,
                "项目\r\nBcc: all@evil.example",
                "赵磊",
                null);
        carrier().carry(Delivery.mail(1, UUID.randomUUID(), "DELIVERED", ADDRESS, MailText.of(reader, notice)));
        var mail = SERVER.getReceivedMessages()[0];
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("【预算绩效】待办：项目 Bcc: all@evil.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.example\r\nBcc: c@d.example",
                "a@b.example, c@d.example",
                "\"a\"@b.example",
                "a@b",
                "a b@c.example",
                "<a@b.example>",
                "a@b.example\n",
                "@b.example",
                "-oQ@b.example"
            })
    @DisplayName("an address that is not one plain address is refused")
    void no_injection_by_address(String address) {
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                RuleBroken.class, () -> new Preference(address, Locale.ENGLISH, Map.of()))
                        .key())
                .isEqualTo("notice.address.malformed");
    }

    private MailCarrier carrier() {
        return new MailCarrier(
                new MailSettings("127.0.0.1", SERVER.getSmtp().getPort(), "", "", "jixiao@yunchuan.example", false));
    }

    private void choose(String address, Locale language, Reach reach) {
        city.as("xuting", () -> preferences.save(new Preference(address, language, Map.of(Kind.DELIVERED, reach))));
    }

    private FormRecord submitted() {
        var form = city.submitted("zhaolei", "023001");
        await().until(() -> told("xuting", form, Kind.DELIVERED));
        return form;
    }

    private boolean told(String username, FormRecord form, Kind kind) {
        return city.as(username, () -> board.page(null, 500)).stream()
                .anyMatch(notice -> notice.formId() == form.id().value() && notice.kind() == kind);
    }

    private static MimeMessage mailAbout(FormRecord form) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> subject(mail).contains(form.name()))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return mail.getContent().toString();
    }

    private static Clock at(LocalDate day, int hour) {
        return Clock.fixed(day.atTime(hour, 0).atZone(ChinaTime.ZONE).toInstant(), ChinaTime.ZONE);
    }
}
