package cn.jixiao.evaluation;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.account.Role;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.evaluation.evidence.Evidence;
import cn.jixiao.evaluation.evidence.EvidenceIntake;
import cn.jixiao.evaluation.evidence.EvidenceRegister;
import cn.jixiao.evaluation.evidence.ReceivedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The evidence (佐证材料) of a self-evaluation: added and removed by its unit while it may be changed, read by everybody who
 * may read the self-evaluation. A change of evidence is a change of what is reported: it opens the next revision after a
 * return, and whoever makes it counts among the writers.
 */
@Service
@Transactional
public class EvidenceFiles {

    private static final String READ = "READ_EVIDENCE";

    private final EvaluationArchive archive;
    private final EvaluationDrafts drafts;
    private final EvidenceIntake intake;
    private final EvidenceRegister register;
    private final EvaluationTrail trail;
    private final AuditTrail entries;

    EvidenceFiles(
            EvaluationArchive archive,
            EvaluationDrafts drafts,
            EvidenceIntake intake,
            EvidenceRegister register,
            EvaluationTrail trail,
            AuditTrail entries) {
        this.archive = archive;
        this.drafts = drafts;
        this.intake = intake;
        this.register = register;
        this.trail = trail;
        this.entries = entries;
    }

    /** What the indicators have now. */
    @Transactional(readOnly = true)
    public List<Evidence> of(SelfEvaluation evaluation) {
        return register.of(archive.get(evaluation.id()).id());
    }

    /**
     * Receives a file that is to be attached and refuses what is none; stores nothing yet, and keeps no transaction open
     * while the file arrives.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ReceivedFile receive(long evaluationId, String name, InputStream content) throws IOException {
        var evaluation = archive.get(evaluationId);
        evaluation.requireEditable(evaluation.version());
        return intake.receive(name, content);
    }

    /** Attaches a file to an indicator, if nobody saved since the writer looked; else breaks {@code evaluation.stale}. */
    public SelfEvaluation add(long evaluationId, int version, int indicator, ReceivedFile file) {
        var saved = change(evaluationId, version);
        if (archive.targets(saved).indicators().stream().noneMatch(line -> line.no() == indicator)) {
            throw new RuleBroken("evaluation.evidence.indicator", indicator);
        }
        var evidence = register.add(
                saved.id(),
                saved.organisation(),
                indicator,
                file,
                ActingUser.get().fullName());
        record(saved, Role.SUBMITTER, "ADD_EVIDENCE", evidence);
        return saved;
    }

    /** Takes a file off its indicator; the trail and what was handed in with it still name it. */
    public SelfEvaluation remove(long evidenceId, int version) {
        var evidence = find(evidenceId);
        var saved = change(evidence.evaluationId(), version);
        register.remove(evidence, ActingUser.get().fullName());
        record(saved, Role.SUBMITTER, "REMOVE_EVIDENCE", evidence);
        return saved;
    }

    /**
     * Reads a file, also one that was removed, as far as the acting user may read its self-evaluation; else breaks
     * {@code evaluation.evidence.unknown}, just as where there is none. The trail keeps who of the reviewers read it first.
     */
    public ReceivedFile read(long evidenceId) throws IOException {
        var evidence = find(evidenceId);
        var reader = ActingUser.get();
        var role = Arrays.stream(Role.values())
                .filter(held -> !held.administers() && reader.may(held, evidence.organisation()))
                .findFirst()
                .orElseThrow(EvidenceFiles::unknown);
        var copy = Files.createTempFile("evidence", "");
        var file = new ReceivedFile(evidence.name(), evidence.type(), evidence.size(), evidence.sha256(), copy);
        try (var out = Files.newOutputStream(copy)) {
            register.copy(evidence, out);
        } catch (IOException | RuntimeException failure) {
            file.close();
            throw failure;
        }
        noteReading(evidence, role, reader);
        return file;
    }

    /** Saves what is reported unchanged: checks who and when, raises the version, adds the writer. */
    private SelfEvaluation change(long evaluationId, int version) {
        var content = archive.latest(archive.get(evaluationId)).content();
        return drafts.save(evaluationId, version, content);
    }

    private void noteReading(Evidence evidence, Role role, Actor reader) {
        var evaluation = archive.get(evidence.evaluationId());
        boolean ofUnit = role == Role.SUBMITTER || role == Role.UNIT_CHECKER;
        boolean known = entries.of(evaluation.formId().value()).stream()
                .anyMatch(entry -> entry.actorId() == reader.id()
                        && entry.action().equals(READ)
                        && entry.reason().equals(told(evidence)));
        if (!ofUnit && !known) {
            record(evaluation, role, READ, evidence);
        }
    }

    private Evidence find(long id) {
        return register.find(id).orElseThrow(EvidenceFiles::unknown);
    }

    private static RuleBroken unknown() {
        return new RuleBroken("evaluation.evidence.unknown");
    }

    private void record(SelfEvaluation evaluation, Role role, String action, Evidence evidence) {
        trail.record(evaluation, role, action, "evidence", told(evidence));
    }

    private static String told(Evidence evidence) {
        return evidence.name() + " · SHA-256 " + evidence.sha256();
    }
}
