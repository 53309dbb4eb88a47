package cn.jixiao.notice;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses belong to the public internet. Everything that IANA's registries of special-purpose addresses set apart is
 * none, nor is what carries another address within it, nor where clouds answer questions about their machines.
 */
final class PublicAddresses {

    private static final List<Network> NOT_PUBLIC = Network.of(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "168.63.129.16/32", // a cloud's metadata
            "169.254.0.0/16", // link-local, and most clouds' metadata
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3"); // multicast and reserved

    /** Global unicast is 2000::/3; within it these are apart. */
    private static final List<Network> NOT_PUBLIC_6 =
            Network.of("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private static final Network GLOBAL_6 = Network.of("2000::/3").getFirst();

    private PublicAddresses() {}

    static boolean contains(InetAddress address) {
        return address instanceof Inet4Address
                ? NOT_PUBLIC.stream().noneMatch(network -> network.contains(address))
                : GLOBAL_6.contains(address) && NOT_PUBLIC_6.stream().noneMatch(network -> network.contains(address));
    }

    private record Network(InetAddress base, int bits) {

        static List<Network> of(String... networks) {
            return Arrays.stream(networks).map(Network::parse).toList();
        }

        boolean contains(InetAddress address) {
            var own = base.getAddress();
            var other = address.getAddress();
            if (own.length != other.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((own[bit / 8] & mask) != (other[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }

        private static Network parse(String text) {
            int slash = text.indexOf('/');
            try {
                var base = InetAddress.getByName(text.substring(0, slash)); // a literal: nothing is resolved
                return new Network(base, Integer.parseInt(text.substring(slash + 1)));
            } catch (UnknownHostException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
