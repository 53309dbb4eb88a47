package cn.jixiao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.common.RuleBroken;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExportMenuTest {

    @Test
    @DisplayName("a file is handed out under its name and kind")
    void file() {
        var download =
                new Download("ui.export", "PDF", () -> new Download.Content("批复.pdf", "application/pdf", new byte[3]));
        var response = ExportMenu.response(download, Locale.SIMPLIFIED_CHINESE);
        assertThat(response.getFileName()).isEqualTo("批复.pdf");
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(response.getContentLength()).isEqualTo(3);
    }

    @Test
    @DisplayName("what has come out of reach since the page was shown is refused with the reason")
    void refused() {
        var download = new Download("ui.export", "PDF", () -> {
            throw new RuleBroken("document.letter.not-approved", "河道清淤");
        });
        var response = ExportMenu.response(download, Locale.SIMPLIFIED_CHINESE);
        assertThat(response.getError()).isEqualTo(403);
        assertThat(response.getErrorMessage()).contains("河道清淤");
    }
}
