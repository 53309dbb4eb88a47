package cn.jixiao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes what must not happen in a browser: errors on a page or its console, and requests to other hosts. */
final class Watch {

    private final List<String> seen = new CopyOnWriteArrayList<>();

    Watch(BrowserContext browser, String home) {
        browser.onConsoleMessage(message -> note(message.type().equals("error"), "console: " + message.text()));
        browser.onWebError(failure -> note(true, "page: " + failure.error()));
        browser.onRequest(request -> note(!isOwn(request.url(), home), "request: " + request.url()));
        browser.onPage(page -> page.onWebSocket(socket ->
                note(!isOwn(socket.url().replaceFirst("^ws", "http"), home), "socket: " + socket.url())));
    }

    void sawNothing() {
        assertThat(seen).isEmpty();
    }

    private void note(boolean wrong, String what) {
        if (wrong) {
            seen.add(what);
        }
    }

    private static boolean isOwn(String url, String home) {
        return url.startsWith(home) || url.startsWith("data:") || url.startsWith("blob:");
    }
}
