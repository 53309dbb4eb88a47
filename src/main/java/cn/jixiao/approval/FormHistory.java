package cn.jixiao.approval;

import cn.jixiao.audit.AuditEntry;
import cn.jixiao.audit.AuditVerification;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Revision;
import cn.jixiao.org.OrgCode;
import cn.jixiao.workflow.Diagrams.Diagram;
import cn.jixiao.workflow.Remark;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a form since its first draft.
 *
 * @param remarks those of each send-back, by the number its entry has in the trail
 * @param diagrams by process key: the drawn processes it went through
 * @param proof what the verification of the trail found; null where the reader does not audit
 */
public record FormHistory(
        FormRecord form,
        Frame frame,
        List<AuditEntry> trail,
        Map<Integer, List<Remark>> remarks,
        List<Revision> revisions,
        SequencedMap<String, Diagram> diagrams,
        Map<OrgCode, String> names,
        AuditVerification.@Nullable Result proof) {

    public FormHistory {
        trail = List.copyOf(trail);
        remarks = Map.copyOf(remarks);
        revisions = List.copyOf(revisions);
        names = Map.copyOf(names);
    }
}
