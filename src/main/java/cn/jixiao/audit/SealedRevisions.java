package cn.jixiao.audit;

import cn.jixiao.common.Message;
import java.util.List;

/** Whoever keeps frozen revisions of a form lets the verification recompute their seals; offered as a bean. */
public interface SealedRevisions {

    /** A sentence for each frozen revision whose content no longer gives the SHA-256 it was frozen with. */
    List<Message> faultsOf(long formId);
}
