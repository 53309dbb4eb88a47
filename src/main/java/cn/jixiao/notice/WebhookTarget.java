package cn.jixiao.notice;

import cn.jixiao.common.RuleBroken;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a call goes: a plain address over http or https. What different readers may read differently is refused, such as
 * names before an @ and numbers for a host that are not written in the one usual way.
 */
record WebhookTarget(String host, int port, boolean encrypted, String path) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]([a-z0-9.-]*[a-z0-9])?");
    private static final Pattern NUMERIC = Pattern.compile("(0x[0-9a-f]*|[0-9]+)(\\.(0x[0-9a-f]*|[0-9]+))*");
    private static final Pattern DOTTED = Pattern.compile("((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?!$)|$)){4}");
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]+]");
    private static final int LARGEST_PORT = 65_535;

    /** Breaks {@code notice.webhook.malformed}. */
    static WebhookTarget of(String url) {
        var address = parse(url);
        boolean encrypted = "https".equals(address.getScheme());
        boolean plain = encrypted || "http".equals(address.getScheme());
        if (!plain
                || address.getHost() == null
                || address.getRawUserInfo() != null
                || address.getRawFragment() != null) {
            throw malformed();
        }
        var host = host(address.getHost().toLowerCase(Locale.ROOT));
        int port = address.getPort() == -1 ? (encrypted ? 443 : 80) : address.getPort();
        if (port < 1 || port > LARGEST_PORT) {
            throw malformed();
        }
        return new WebhookTarget(host, port, encrypted, path(address));
    }

    /**
     * The address to connect to, resolved once; every address of the host must be public, unless the host is allowed to stand
     * in a private network.
     */
    InetAddress resolve(Set<String> allowedHosts) throws DeliveryFailed {
        try {
            var addresses = InetAddress.getAllByName(host);
            if (!allowedHosts.contains(host) && !Stream.of(addresses).allMatch(PublicAddresses::contains)) {
                throw new DeliveryFailed("Not a public address: " + host);
            }
            return addresses[0];
        } catch (UnknownHostException unknown) {
            throw new DeliveryFailed("Unknown host: " + host);
        }
    }

    /** As the request names it. */
    String authority() {
        return host + ":" + port;
    }

    private static String host(String host) {
        boolean wellFormed = host.startsWith("[")
                ? IPV6.matcher(host).matches()
                : NUMERIC.matcher(host).matches()
                        ? DOTTED.matcher(host).matches()
                        : NAME.matcher(host).matches();
        if (!wellFormed) {
            throw malformed();
        }
        return host;
    }

    private static String path(URI address) {
        var path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    private static URI parse(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw malformed();
        }
    }

    private static RuleBroken malformed() {
        return new RuleBroken("notice.webhook.malformed");
    }
}
