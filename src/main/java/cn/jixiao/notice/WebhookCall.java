package cn.jixiao.notice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One POST to an address that was resolved and checked before: nothing is resolved again, so that a name cannot point
 * elsewhere by now. Reads the status line and no more, follows nothing and keeps no connection.
 */
final class WebhookCall {

    private static final int LONGEST_LINE = 1024;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final WebhookTarget target;
    private final InetAddress address;
    private final int timeoutMillis;

    WebhookCall(WebhookTarget target, InetAddress address, Duration timeout) {
        this.target = target;
        this.address = address;
        this.timeoutMillis = (int) timeout.toMillis();
    }

    /** The status the receiver answers. */
    int post(Map<String, String> headers, byte[] body) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, target.port()), timeoutMillis);
            socket.setSoTimeout(timeoutMillis);
            try (var spoken = target.encrypted() ? encrypted(socket) : socket) {
                var out = spoken.getOutputStream();
                out.write(head(headers, body.length).getBytes(StandardCharsets.US_ASCII));
                out.write(body);
                out.flush();
                return status(statusLine(spoken));
            }
        }
    }

    private SSLSocket encrypted(Socket socket) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var encrypted = (SSLSocket) factory.createSocket(socket, target.host(), target.port(), true);
        var parameters = encrypted.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        encrypted.setSSLParameters(parameters);
        encrypted.startHandshake();
        return encrypted;
    }

    private String head(Map<String, String> headers, int length) {
        var head = new StringBuilder("POST ").append(target.path()).append(" HTTP/1.1\r\n");
        head.append("Host: ").append(target.authority()).append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("Content-Length: ")
                .append(length)
                .append("\r\nConnection: close\r\n\r\n")
                .toString();
    }

    /** Byte by byte, because whoever sends one a second must not hold us for an hour. */
    private static String statusLine(Socket socket) throws IOException {
        var in = socket.getInputStream();
        var line = new ByteArrayOutputStream();
        long end = System.nanoTime() + LONGEST.toNanos();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read == -1 || line.size() == LONGEST_LINE || System.nanoTime() > end) {
                throw new IOException("No answer of HTTP");
            }
            line.write(read);
        }
        return line.toString(StandardCharsets.US_ASCII).strip();
    }

    private static int status(String line) throws IOException {
        var parts = line.split(" ", 3);
        if (parts.length < 2 || !parts[0].startsWith("HTTP/1.") || !parts[1].matches("[1-5]\\d\\d")) {
            throw new IOException("No answer of HTTP");
        }
        return Integer.parseInt(parts[1]);
    }
}
