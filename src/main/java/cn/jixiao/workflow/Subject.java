package cn.jixiao.workflow;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.org.OrgCode;
import java.util.Set;

/**
 * What a process is about, as far as inbox and rules of review need to know.
 *
 * @param process key of the BPMN process, such as {@code target-approval}
 * @param id of the subject within its own module; for an approval the form's own
 * @param revision the revision that is worked on
 * @param writers the accounts that wrote it: none of them may decide on it
 */
public record Subject(
        String process,
        long id,
        long formId,
        OrgCode organisation,
        FiscalYear year,
        String title,
        int revision,
        Set<Long> writers) {

    public Subject {
        writers = Set.copyOf(writers);
    }

    Applicant applicant() {
        return organisation.isDepartment() ? Applicant.DEPARTMENT : Applicant.ORGANISATION;
    }
}
