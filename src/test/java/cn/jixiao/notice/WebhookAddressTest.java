package cn.jixiao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.common.RuleBroken;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a call may go, tried with what attackers write. */
class WebhookAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://hooks.example/x",
                "file:///etc/passwd",
                "gopher://127.0.0.1:25/x",
                "javascript:alert(1)",
                "//hooks.example",
                "hooks.example",
                "",
                "http://",
                "http://user@hooks.example/",
                "http://hooks.example@127.0.0.1/",
                "http://hooks.example:80@127.0.0.1/",
                "http://hooks.example/#fragment",
                "http://hooks.example:99999/",
                "http://hooks.example:0/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.0.0.1/",
                "http://017700000001/",
                "http://0177.0.0.1/",
                "http://127.1/",
                "http://127.0.1/",
                "http://0/",
                "http://127.0.0.1./",
                "http://256.1.1.1/",
                "http://[fe80::1%25eth0]/",
                "http://hooks.example\\@127.0.0.1/",
                "http://hooks.example/\r\nX-Evil: 1",
                "http://hooks.example/ HTTP/1.1"
            })
    @DisplayName("what is no plain address over http is refused")
    void malformed(String url) {
        assertThatThrownBy(() -> WebhookTarget.of(url))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.key()).isEqualTo("notice.webhook.malformed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "http://127.0.0.1/",
                "http://127.255.0.9:8080/",
                "http://10.0.0.1/",
                "http://172.16.0.1/",
                "http://172.31.255.255/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://100.100.100.200/latest/meta-data/",
                "http://168.63.129.16/",
                "http://0.0.0.0/",
                "http://224.0.0.1/",
                "http://255.255.255.255/",
                "http://[::1]/",
                "http://[::]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[::127.0.0.1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://[2001:0:7f00:1::]/",
                "http://[fe80::1]/",
                "http://[fc00::1]/",
                "http://[fd00:ec2::254]/",
                "http://[ff02::1]/"
            })
    @DisplayName("what is in no public network is not called")
    void not_public(String url) {
        assertThatThrownBy(() -> WebhookTarget.of(url).resolve(Set.of()))
                .isInstanceOf(DeliveryFailed.class)
                .hasMessageStartingWith("Not a public address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "1.1.1.1", "172.32.0.1", "223.5.5.5", "2400:3200::1", "2606:4700:4700::1111"})
    @DisplayName("what is public may be called")
    void is_public(String address) throws UnknownHostException {
        assertThat(PublicAddresses.contains(InetAddress.getByName(address))).isTrue();
    }

    @Test
    @DisplayName("a host that is allowed by name may stand in a private network, and no other")
    void allowed() {
        assertThatCode(() -> WebhookTarget.of("http://127.0.0.1:9000/x").resolve(Set.of("127.0.0.1")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> WebhookTarget.of("http://127.0.0.2/").resolve(Set.of("127.0.0.1")))
                .isInstanceOf(DeliveryFailed.class);
    }
}
