package cn.jixiao.document.ui;

import static cn.jixiao.form.FormFixture.aForm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.jixiao.ScreenTest;
import cn.jixiao.document.batch.BatchExports;
import cn.jixiao.document.batch.BatchProgress;
import cn.jixiao.form.Drafts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BatchExportViewTest extends ScreenTest {

    @Autowired
    BatchExports exports;

    @Autowired
    Drafts drafts;

    BatchExportViewTest() {
        super("linshu");
    }

    @Test
    @DisplayName("an export goes on while its requester is elsewhere, who finds the archive on coming back")
    void away_and_back() {
        city.as("panyue", () -> drafts.create(aForm().forOrg("031001").build()));
        asUser(() -> {
            navigate(BatchExportView.class);
            test($(TextField.class).all().getFirst()).setValue("031");
            press("开始导出");
        });
        await().until(() -> !progress().isRunning());
        asUser(() -> {
            UI.getCurrent().navigate("forms");
            navigate(BatchExportView.class);
            var download = $(Anchor.class).all().stream()
                    .filter(anchor -> anchor.getText().equals("下载压缩包"))
                    .findFirst()
                    .orElseThrow();
            assertThat(download.isVisible()).isTrue();
            assertThat(progress().state()).isEqualTo(BatchProgress.State.READY);
        });
    }

    private BatchProgress progress() {
        return city.as("linshu", () -> exports.progress().orElseThrow());
    }
}
