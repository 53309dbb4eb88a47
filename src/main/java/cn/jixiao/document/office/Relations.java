package cn.jixiao.document.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The parts inside the file to which a part relates. */
public final class Relations {

    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> byType = new HashMap<>();

    void add(String id, String type, String part) {
        byId.put(id, part);
        byType.put(type.substring(type.lastIndexOf('/') + 1), part);
    }

    public Optional<String> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @param type last word of the relationship's type, such as {@code styles} */
    public Optional<String> ofType(String type) {
        return Optional.ofNullable(byType.get(type));
    }
}
