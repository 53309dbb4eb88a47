package cn.jixiao.library;

import cn.jixiao.account.ActingUser;
import cn.jixiao.check.Lookalike;
import cn.jixiao.check.Lookalike.Shared;
import cn.jixiao.check.Surroundings;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormFrozen;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Frames;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import cn.jixiao.library.Passages.Passage;
import cn.jixiao.org.OrganisationRegister;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/** The forms around one, as the checks across forms ask for them: within what the acting user may see. */
@Service
@Transactional(readOnly = true)
public class Neighbours {

    private final KnownPassages passages;
    private final FormArchive archive;
    private final Frames frames;
    private final LastYear lastYear;
    private final OrganisationRegister organisations;
    private final NeighbourRules rules = Rulesets.read("neighbours.yaml", new TypeReference<>() {});

    Neighbours(
            KnownPassages passages,
            FormArchive archive,
            Frames frames,
            LastYear lastYear,
            OrganisationRegister organisations) {
        this.passages = passages;
        this.archive = archive;
        this.frames = frames;
        this.lastYear = lastYear;
        this.organisations = organisations;
    }

    /** Keeps the fingerprints of what is submitted, in the transaction of the submission. */
    @EventListener
    @Transactional
    public void keep(FormFrozen frozen) {
        passages.replace(
                frozen.form(),
                Passages.of(frozen.content(), rules.passageLength()).keySet());
    }

    /** What lies around this content of the form: the department's overall form, the year before, and who says the same. */
    public Surroundings around(FormRecord form, TargetForm content) {
        return new Surroundings(
                department(form),
                lastYear.before(form).map(former -> new cn.jixiao.check.LastYear(former.content(), former.actuals())),
                lookalikes(form, content));
    }

    /** For a project's form the department's overall form; for the overall form the projects it speaks for. */
    private List<TargetForm> department(FormRecord form) {
        var subject = frames.get(form.frame()).subject();
        var others = frames.all().stream()
                .filter(frame -> frame.subject() != subject)
                .map(Frame::id)
                .toList();
        return passages.ofDepartment(form, others, rules.mostOfDepartment()).stream()
                .map(id -> archive.latest(id).content())
                .toList();
    }

    /** Those of other organisations; who sees none of them is spared the search. */
    private List<Lookalike> lookalikes(FormRecord form, TargetForm content) {
        if (ActingUser.get().scope().isWithin(form.organisation())) {
            return List.of();
        }
        var mine = Passages.of(content, rules.passageLength());
        var words = passages.sharing(content, form.organisation(), mine.keySet());
        words.values().removeIf(shared -> shared.size() < rules.fewestPassages());
        var indicators = passages.sharingIndicators(content, form.organisation(), rules.fewestIndicators());
        return Stream.concat(words.keySet().stream(), indicators.keySet().stream())
                .distinct()
                .sorted(Comparator.comparingInt((FormId id) -> -inCommon(id, words, indicators)))
                .limit(rules.most())
                .map(id -> lookalike(
                        id,
                        Stream.concat(
                                        texts(mine, words.getOrDefault(id, Set.of())),
                                        lines(content, indicators.getOrDefault(id, List.of())))
                                .toList()))
                .toList();
    }

    private static int inCommon(FormId id, Map<FormId, Set<Long>> words, Map<FormId, List<String>> indicators) {
        return words.getOrDefault(id, Set.of()).size()
                + indicators.getOrDefault(id, List.of()).size();
    }

    private static Stream<Shared> texts(Map<Long, Passage> mine, Set<Long> shared) {
        return mine.entrySet().stream()
                .filter(passage -> shared.contains(passage.getKey()))
                .map(passage -> new Shared(
                        passage.getValue().place(), passage.getValue().words()));
    }

    private static Stream<Shared> lines(TargetForm content, List<String> shared) {
        return content.indicators().stream()
                .filter(line -> shared.contains(line.name()))
                .map(line -> new Shared(Place.of(line), line.name()));
    }

    private Lookalike lookalike(FormId id, List<Shared> shared) {
        var other = archive.get(id);
        var name = organisations.names(List.of(other.organisation()));
        return new Lookalike(id, other.name(), name.getOrDefault(other.organisation(), ""), shared);
    }
}
