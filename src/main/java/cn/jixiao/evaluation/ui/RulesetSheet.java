package cn.jixiao.evaluation.ui;

import cn.jixiao.common.Sentences;
import cn.jixiao.evaluation.RulesetEntry;
import cn.jixiao.evaluation.RulesetEntry.Validity;
import cn.jixiao.evaluation.RulesetWords;
import cn.jixiao.evaluation.ScoringRules;
import cn.jixiao.ui.StatusBadge;
import cn.jixiao.ui.StatusBadge.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

/** One version of a rule set with all its numbers. */
final class RulesetSheet extends Section {

    RulesetSheet(RulesetEntry entry) {
        addClassName("sheet");
        var rules = entry.rules();
        var head = new Div(
                new H2(getTranslation("evaluation.rules.name", rules.id(), rules.version())),
                new StatusBadge(
                        getTranslation("evaluation.rules.validity." + entry.validity()), tone(entry.validity())));
        head.addClassName("ruleset-head");
        var tables = new RulesetTables(rules, getLocale());
        var parts = new Div(
                part("weights", tables.weights()),
                part("grades", tables.grades()),
                part("frame", tables.headings(entry.frame())),
                part("bands", tables.bands()),
                part("formulae", sentences(rules)));
        parts.addClassName("ruleset-parts");
        add(head, facts(entry), parts);
    }

    private DescriptionList facts(RulesetEntry entry) {
        var rules = entry.rules();
        var years = rules.to() == null
                ? getTranslation("evaluation.rules.years.from", rules.from())
                : getTranslation("evaluation.rules.years", rules.from(), rules.to());
        var facts = new DescriptionList();
        facts.addClassName("ruleset-facts");
        fact(facts, "frame", entry.frame().title() + "（" + rules.frame() + "）");
        fact(facts, "years", years);
        fact(
                facts,
                "region",
                rules.region().isEmpty() ? getTranslation("evaluation.rules.region.all") : rules.region());
        fact(facts, "basis", rules.basis());
        fact(facts, "uses", getTranslation("evaluation.rules.uses", entry.evaluations()));
        return facts;
    }

    private void fact(DescriptionList facts, String name, String value) {
        facts.add(
                new DescriptionList.Term(getTranslation("evaluation.rules.fact." + name)),
                new DescriptionList.Description(value));
    }

    private Component part(String name, Component content) {
        return new Div(new H3(getTranslation("evaluation.rules.part." + name)), content);
    }

    private UnorderedList sentences(ScoringRules rules) {
        var list = new UnorderedList();
        RulesetWords.of(rules).forEach(said -> list.add(new ListItem(Sentences.in(getLocale(), said))));
        return list;
    }

    private static Tone tone(Validity validity) {
        return switch (validity) {
            case CURRENT -> Tone.GOOD;
            case FUTURE -> Tone.ACTIVE;
            case ELSEWHERE, SUPERSEDED -> Tone.NEUTRAL;
        };
    }
}
