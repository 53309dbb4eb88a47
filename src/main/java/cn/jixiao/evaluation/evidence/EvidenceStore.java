package cn.jixiao.evaluation.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Where the bytes of evidence lie. Who may read them is decided before it is asked. */
interface EvidenceStore {

    /** Keeps the bytes of a file for ever. */
    void put(Evidence evidence, Path content) throws IOException;

    void copy(Evidence evidence, OutputStream out) throws IOException;
}
