package cn.jixiao.approval;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.audit.AuditEntry;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.audit.AuditVerification;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormId;
import cn.jixiao.form.Frames;
import cn.jixiao.org.OrgCode;
import cn.jixiao.org.OrganisationRegister;
import cn.jixiao.workflow.Diagrams;
import cn.jixiao.workflow.Diagrams.Diagram;
import cn.jixiao.workflow.Outcome;
import cn.jixiao.workflow.ProcessOwner;
import cn.jixiao.workflow.Remark;
import cn.jixiao.workflow.Remarks;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what has become of a form: trail, remarks, revisions and the processes it went through. */
@Service
@Transactional(readOnly = true)
public class FormHistories {

    private final FormArchive archive;
    private final Frames frames;
    private final AuditTrail trail;
    private final AuditVerification verification;
    private final Remarks remarks;
    private final Diagrams diagrams;
    private final OrganisationRegister organisations;
    private final List<ProcessOwner> owners;

    FormHistories(
            FormArchive archive,
            Frames frames,
            AuditTrail trail,
            AuditVerification verification,
            Remarks remarks,
            Diagrams diagrams,
            OrganisationRegister organisations,
            List<ProcessOwner> owners) {
        this.archive = archive;
        this.frames = frames;
        this.trail = trail;
        this.verification = verification;
        this.remarks = remarks;
        this.diagrams = diagrams;
        this.organisations = organisations;
        this.owners = owners;
    }

    /** Breaks {@code form.unknown} where there is no such form or the acting user may not see it. */
    public FormHistory of(FormId id) {
        var form = archive.get(id);
        var entries = trail.of(id.value());
        var drawn = diagramsOf(id);
        boolean audits = ActingUser.get().may(Role.AUDITOR, form.organisation());
        return new FormHistory(
                form,
                frames.get(form.frame()),
                entries,
                remarksBySendBack(entries, remarks.ofForm(id.value())),
                archive.revisions(id),
                drawn,
                organisations.names(codes(entries, drawn.values())),
                audits ? verification.verify(id.value()) : null);
    }

    private SequencedMap<String, Diagram> diagramsOf(FormId id) {
        var drawn = new LinkedHashMap<String, Diagram>();
        owners.stream()
                .map(ProcessOwner::process)
                .forEach(process -> diagrams.of(id.value(), process).ifPresent(diagram -> drawn.put(process, diagram)));
        return drawn;
    }

    /** A send-back pins all its remarks at one moment, so the first moment belongs to the first send-back, and so on. */
    private static Map<Integer, List<Remark>> remarksBySendBack(List<AuditEntry> entries, List<Remark> remarks) {
        var rounds = remarks.stream()
                .collect(Collectors.groupingBy(Remark::madeAt, LinkedHashMap::new, Collectors.toList()))
                .values()
                .iterator();
        var bySeq = new HashMap<Integer, List<Remark>>();
        entries.stream()
                .filter(entry -> entry.action().equals(Outcome.SEND_BACK.name()))
                .takeWhile(entry -> rounds.hasNext())
                .forEach(entry -> bySeq.put(entry.seq(), rounds.next()));
        return bySeq;
    }

    private static List<OrgCode> codes(List<AuditEntry> entries, Collection<Diagram> drawn) {
        var asked = drawn.stream()
                .flatMap(diagram -> diagram.current().stream())
                .map(waiting -> waiting.audience().replaceFirst("^.*:", ""));
        var acted = entries.stream().flatMap(entry -> Stream.of(entry.organisation(), entry.actorOrganisation()));
        return Stream.concat(acted, asked)
                .map(OrgCode::parse)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
