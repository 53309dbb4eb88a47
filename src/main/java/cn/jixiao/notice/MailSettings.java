package cn.jixiao.notice;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The server mail leaves by, from {@code JIXIAO_MAIL_HOST} and its like; without it nobody is sent mail.
 *
 * @param from whom it comes from
 * @param startTls true where the connection must be encrypted before anything is said
 */
@ConfigurationProperties("jixiao.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("jixiao@localhost") String from,
        @DefaultValue("true") boolean startTls) {

    boolean isOn() {
        return !host.isEmpty();
    }

    /** Without the password, which no log may show. */
    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }
}
