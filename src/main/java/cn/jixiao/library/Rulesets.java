package cn.jixiao.library;

import cn.jixiao.common.DataFile;
import tools.jackson.core.type.TypeReference;

/** Reads the files under {@code rulesets/library/}. */
final class Rulesets {

    private Rulesets() {}

    static <T> T read(String file, TypeReference<T> type) {
        return DataFile.read("rulesets/library/" + file, type);
    }
}
