package cn.jixiao.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", " ", "02", "022001,", ",", "022%", "022,023", "on"})
    @DisplayName("a scope refuses a prefix that would match more than an organisation")
    void refuses(String prefix) {
        assertThatThrownBy(() -> new Scope(false, false, List.of("022001", prefix)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("a grant for the whole city is a scope over everything, never an empty prefix")
    void whole_city() {
        var scope = Scope.of(List.of(new Grant(Role.AUDITOR, ""), new Grant(Role.SUBMITTER, "022001")));
        assertThat(scope).isEqualTo(new Scope(true, false, List.of("022001")));
    }

    @Test
    @DisplayName("an administrator sees the directory and no business data")
    void administrator() {
        assertThat(Scope.of(List.of(new Grant(Role.SYSTEM_ADMIN, "")))).isEqualTo(new Scope(false, true, List.of()));
    }

    @Test
    @DisplayName("who holds no grant sees nothing")
    void nobody() {
        assertThat(Scope.of(List.of())).isEqualTo(Scope.NOTHING);
    }
}
