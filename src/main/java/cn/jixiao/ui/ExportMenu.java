package cn.jixiao.ui;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;

/** The button 导出: each document that can be had, in each kind of file. */
public final class ExportMenu extends Div {

    private final Popover menu = new Popover();

    public ExportMenu(List<Download> downloads) {
        var button = new Button(getTranslation("ui.export"), VaadinIcon.DOWNLOAD_ALT.create());
        button.setId("export");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        menu.setTarget(button);
        menu.setOpenOnClick(true);
        menu.setPosition(PopoverPosition.BOTTOM_END);
        addClassName("export");
        add(button, menu);
        offer(downloads);
    }

    /** Offers these in place of those before. */
    public void offer(List<Download> downloads) {
        menu.removeAll();
        downloads.stream().map(Download::title).distinct().forEach(title -> {
            var line = new Div(new Span(getTranslation(title)));
            line.addClassName("export-line");
            downloads.stream()
                    .filter(download -> download.title().equals(title))
                    .forEach(download -> line.add(link(download)));
            menu.add(line);
        });
        setVisible(!downloads.isEmpty());
    }

    private Anchor link(Download download) {
        var locale = getLocale();
        var handler = DownloadHandler.fromInputStream(asked -> response(download, locale));
        var link = new Anchor(handler, download.kind());
        link.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("ui.export.as", getTranslation(download.title()), download.kind()));
        return link;
    }

    /** The file, or why it cannot be had: what the page once offered may be out of reach by now. */
    static DownloadResponse response(Download download, Locale locale) {
        try {
            var content = download.content().get();
            return new DownloadResponse(
                    new ByteArrayInputStream(content.bytes()),
                    content.fileName(),
                    content.contentType(),
                    content.bytes().length);
        } catch (RuleBroken refusal) {
            return DownloadResponse.error(HttpStatusCode.FORBIDDEN, Sentences.in(locale, refusal));
        }
    }
}
