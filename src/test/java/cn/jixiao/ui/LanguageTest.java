package cn.jixiao.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    @DisplayName("who has chosen no language reads Chinese, whatever the browser speaks")
    void chinese_until_one_is_chosen() {
        assertThat(Language.chosen(request())).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    @DisplayName("the chosen language is remembered")
    void choice_is_remembered() {
        assertThat(Language.chosen(request(new Cookie("jixiao-language", "en"))))
                .isEqualTo(Locale.ENGLISH);
    }

    @Test
    @DisplayName("a cookie that names no language of ours changes nothing")
    void unknown_choice_is_ignored() {
        assertThat(Language.chosen(request(new Cookie("jixiao-language", "tlh"))))
                .isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    private static VaadinRequest request(Cookie... cookies) {
        var request = mock(VaadinRequest.class);
        when(request.getCookies()).thenReturn(cookies.length == 0 ? null : cookies);
        return request;
    }
}
