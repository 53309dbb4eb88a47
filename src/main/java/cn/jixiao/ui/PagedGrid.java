package cn.jixiao.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A list that is read page by page, each behind the last row of the one before, and whose rows open on a click or on Enter.
 * The next page comes at the press of a button, so that the keyboard reaches what stands below the list.
 */
public final class PagedGrid<T> extends Div {

    private static final int PAGE = 50;

    /** Where the rows come from. */
    @FunctionalInterface
    public interface Pages<T> {

        /** The rows behind this one, or the first ones where it is null; no more than the limit. */
        List<T> behind(@Nullable T last, int limit);
    }

    private final Grid<T> grid = new Grid<>();
    private final List<T> rows = new ArrayList<>();
    private final Pages<T> pages;
    private final Button more = new Button("", click -> showMore());
    private @Nullable T focused;

    public PagedGrid(Pages<T> pages, Consumer<T> opened) {
        this.pages = pages;
        addClassName("paged-grid");
        more.setText(getTranslation("ui.more"));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addItemClickListener(click -> opened.accept(click.getItem()));
        openOnEnter(opened);
    }

    /** Lets rows be ticked one by one, never all at once, and tells how many are ticked. */
    public void tickable(Consumer<Integer> ticked) {
        var model = (GridMultiSelectionModel<T>) grid.setSelectionMode(Grid.SelectionMode.MULTI);
        model.setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.HIDDEN);
        grid.addSelectionListener(
                change -> ticked.accept(change.getAllSelectedItems().size()));
    }

    /** The ticked rows in the order of the list. */
    public List<T> ticked() {
        return rows.stream().filter(grid.getSelectedItems()::contains).toList();
    }

    /** The grid itself, to give it its columns. */
    public Grid<T> grid() {
        return grid;
    }

    /** Reads the list anew from its beginning; where there is nothing, this stands in its place. */
    public void reload(Component whenEmpty) {
        grid.deselectAll();
        rows.clear();
        var first = pages.behind(null, PAGE + 1);
        removeAll();
        if (first.isEmpty()) {
            add(whenEmpty);
        } else {
            add(grid, more);
            show(first);
        }
    }

    private void showMore() {
        show(pages.behind(rows.getLast(), PAGE + 1));
    }

    /** One row more than a page was asked for, to know whether there is another. */
    private void show(List<T> read) {
        rows.addAll(read.subList(0, Math.min(PAGE, read.size())));
        more.setVisible(read.size() > PAGE);
        grid.setItems(rows);
    }

    private void openOnEnter(Consumer<T> opened) {
        grid.addCellFocusListener(focus -> focused = focus.getItem().orElse(null));
        grid.getElement()
                .addEventListener("keydown", key -> {
                    if (focused != null) {
                        opened.accept(focused);
                    }
                })
                .setFilter("event.key === 'Enter' && !event.target.closest('vaadin-button, vaadin-checkbox, a')");
    }
}
