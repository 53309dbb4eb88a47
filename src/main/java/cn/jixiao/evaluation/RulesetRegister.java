package cn.jixiao.evaluation;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.evaluation.RulesetEntry.Validity;
import cn.jixiao.form.Frames;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The scoring rules this installation holds, for those who answer for them: system administrators and finance. */
@Service
@Transactional(readOnly = true)
public class RulesetRegister {

    private final ScoringRulesets rulesets;
    private final Frames frames;
    private final JdbcClient jdbc;
    private final Clock clock;

    RulesetRegister(ScoringRulesets rulesets, Frames frames, JdbcClient jdbc, Clock clock) {
        this.rulesets = rulesets;
        this.frames = frames;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every version of every rule set, those in force first; breaks {@code account.not-allowed}. */
    public List<RulesetEntry> all() {
        requireReader();
        var uses = uses();
        return rulesets.all().stream()
                .map(rules -> new RulesetEntry(
                        rules,
                        frames.get(rules.frame()),
                        validity(rules),
                        uses.getOrDefault(key(rules.id(), rules.version()), 0L)))
                .sorted(Comparator.comparing(RulesetEntry::validity)
                        .thenComparing(entry -> entry.frame().subject()))
                .toList();
    }

    /** Code of the administrative division this installation serves; empty for none in particular. */
    public String region() {
        return rulesets.region();
    }

    private static void requireReader() {
        var actor = ActingUser.get();
        if (Stream.of(Role.SYSTEM_ADMIN, Role.FINANCE_OFFICER, Role.FINANCE_APPROVER)
                .noneMatch(actor::has)) {
            throw new RuleBroken("account.not-allowed");
        }
    }

    private Validity validity(ScoringRules rules) {
        var year = new FiscalYear(LocalDate.now(clock).getYear());
        if (!rulesets.isMadeForHere(rules)) {
            return Validity.ELSEWHERE;
        }
        if (rules.from().compareTo(year) > 0) {
            return Validity.FUTURE;
        }
        return rules.applies(rules.frame(), year)
                        && rulesets.forForm(rules.frame(), year).equals(rules)
                ? Validity.CURRENT
                : Validity.SUPERSEDED;
    }

    private Map<String, Long> uses() {
        return jdbc
                .sql("select * from evaluations_by_rules()")
                .query((row, number) ->
                        Map.entry(key(row.getString("rules"), row.getInt("rules_version")), row.getLong("evaluations")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String key(String id, int version) {
        return id + " " + version;
    }
}
