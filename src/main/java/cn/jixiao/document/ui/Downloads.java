package cn.jixiao.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** Hands the browser a file that was made a moment ago, at the press of a button. */
final class Downloads extends Anchor {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    Downloads() {
        getElement().setAttribute("hidden", true);
    }

    void offer(String name, String type, byte[] content) {
        setHref(DownloadHandler.fromInputStream(
                request -> new DownloadResponse(new ByteArrayInputStream(content), name, type, content.length)));
        getElement().executeJs("this.click()");
    }
}
