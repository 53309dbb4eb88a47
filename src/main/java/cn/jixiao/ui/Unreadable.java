package cn.jixiao.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds fields whose text is neither an amount nor a date: they keep the text, and nothing of it is stored. */
public final class Unreadable {

    private Unreadable() {}

    /** The first such field below a component. */
    public static Optional<Focusable<?>> firstIn(Component root) {
        return below(root)
                .filter(field -> field instanceof HasValidation validated && validated.isInvalid())
                .filter(Focusable.class::isInstance)
                .findFirst()
                .map(field -> (Focusable<?>) field);
    }

    private static Stream<Component> below(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(Unreadable::below));
    }
}
