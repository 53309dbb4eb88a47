package cn.jixiao.common;

import java.util.List;

/**
 * A sentence for a user, by its key in the bundles under {@code i18n/} and the values it names. The key starts with the
 * name of the module whose bundle holds it, as in {@code form.name.missing}.
 */
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
