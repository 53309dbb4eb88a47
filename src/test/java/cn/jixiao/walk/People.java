package cn.jixiao.walk;

import cn.jixiao.account.Absence;
import cn.jixiao.account.AccountRegister;
import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.account.Grant;
import cn.jixiao.account.NewAccount;
import cn.jixiao.account.Role;
import cn.jixiao.account.Substituting;
import cn.jixiao.approval.UnitCheckRegister;
import cn.jixiao.common.ChinaTime;
import cn.jixiao.demo.DemoCity;
import cn.jixiao.org.OrgCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The people of 云川市 who have to do with a form, in their own name and in that of others, and some who have not. */
@Component
class People {

    /** A unit that checks its own forms while people walk. */
    static final OrgCode CHECKING = new OrgCode("022003");

    private final DemoCity city;
    private final AccountRegister accounts;
    private final Substituting substituting;
    private final UnitCheckRegister checks;
    private final Map<String, Actor> known = new ConcurrentHashMap<>();
    private List<Actor> everybody = List.of();

    People(DemoCity city, AccountRegister accounts, Substituting substituting, UnitCheckRegister checks) {
        this.city = city;
        this.accounts = accounts;
        this.substituting = substituting;
        this.checks = checks;
    }

    /** Lets people stand in for one another, and a unit check its own forms, until {@link #comeBack}. */
    void begin() {
        city.settle();
        employ("tianyu", "田雨", Role.UNIT_CHECKER, Role.SUBMITTER);
        employ("shaolin", "邵琳", Role.UNIT_CHECKER, Role.DEPARTMENT_REVIEWER);
        ActingUser.as(person("sysadmin"), () -> checks.switchOn(CHECKING));
        everybody = Stream.concat(
                        Stream.of(
                                        "chenjing luyuan qiaoyun wanghao suhang jiangnan songlan tianyu shaolin",
                                        "zhoumin hanxue luoyi dinglan liguang guoqing yangfan linshu",
                                        "hexin xuting fangming shenji sysadmin")
                                .flatMap(names -> Stream.of(names.split(" ")))
                                .map(this::person),
                        Stream.of(
                                inPlaceOf("chenjing", "luyuan"),
                                inPlaceOf("wanghao", "qiaoyun"),
                                inPlaceOf("qiaoyun", "wanghao"),
                                inPlaceOf("hanxue", "luoyi")))
                .toList();
    }

    void comeBack() {
        ActingUser.as(person("sysadmin"), () -> checks.switchOff(CHECKING));
        ActingUser.as(person("secadmin"), () -> {
            var today = LocalDate.now(ChinaTime.ZONE);
            substituting.visible().stream()
                    .filter(each -> each.isAhead(today))
                    .forEach(each -> substituting.revoke(each.id()));
        });
    }

    List<Actor> everybody() {
        return everybody;
    }

    Actor auditor() {
        return person("shenji");
    }

    Actor person(String username) {
        return known.computeIfAbsent(username, city::person);
    }

    private void employ(String username, String fullName, Role... roles) {
        var grants =
                Stream.of(roles).map(role -> new Grant(role, CHECKING.value())).toList();
        ActingUser.as(
                person("sysadmin"),
                () -> accounts.open(new NewAccount(username, fullName, "yunchuan2026", CHECKING, grants, false)));
    }

    private Actor inPlaceOf(String absentee, String substitute) {
        var today = LocalDate.now(ChinaTime.ZONE);
        var arranged = ActingUser.as(
                person(absentee),
                () -> substituting.arrange(absentee, substitute, new Absence(today, today.plusDays(2), "公出")));
        return ActingUser.as(person(substitute), () -> substituting.substitute(arranged.id()));
    }
}
