package cn.jixiao.document.offline;

import cn.jixiao.form.FormId;
import cn.jixiao.form.FrameId;
import java.util.UUID;

/** What a workbook says of one of its sheets; believed only where it agrees with what was kept when the workbook left. */
record Identity(UUID token, FormId form, int version, FrameId frame, int layout) {

    static Identity of(OfflineCopy copy) {
        return new Identity(
                copy.token(), copy.form(), copy.version(), copy.content().frame(), copy.layout());
    }
}
