package cn.jixiao.document.offline;

import cn.jixiao.form.FormId;
import cn.jixiao.form.TargetForm;
import java.util.UUID;

/** A form as it stood when a workbook took it away. */
record OfflineCopy(UUID token, FormId form, int version, int layout, TargetForm content) {}
