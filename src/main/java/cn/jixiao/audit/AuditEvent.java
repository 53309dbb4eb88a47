package cn.jixiao.audit;

import cn.jixiao.account.Role;
import cn.jixiao.org.OrgCode;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a form, before the trail adds who, when and where.
 *
 * @param role the role in which the actor did it
 * @param action one word from the vocabulary of the trail: SUBMIT, PASS, SEND_BACK …
 * @param step the step of the process it was done at, or the stage where no process runs
 */
public record AuditEvent(
        long formId,
        OrgCode organisation,
        Role role,
        String action,
        String step,
        @Nullable Integer revisionBefore,
        @Nullable Integer revisionAfter,
        String reason) {}
