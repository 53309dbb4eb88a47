package cn.jixiao.evaluation.evidence;

import cn.jixiao.org.OrgCode;
import java.time.Instant;

/**
 * A file that proves what was reported on an indicator (佐证材料).
 *
 * @param indicator the number of the indicator
 * @param size in bytes
 * @param addedBy the full name of whoever added it
 */
public record Evidence(
        long id,
        long evaluationId,
        OrgCode organisation,
        int indicator,
        String name,
        FileType type,
        long size,
        String sha256,
        String addedBy,
        Instant addedAt) {}
