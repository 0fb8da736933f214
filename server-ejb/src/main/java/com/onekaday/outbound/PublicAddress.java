package com.onekaday.outbound;

import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Tells addresses of the public internet from those of the network that the server stands in: the registries of RFC 6890
 * and of IPv6's special purposes, with what IPv6 wraps of IPv4 looked at as IPv4.
 */
final class PublicAddress {

    private PublicAddress() {}

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return address instanceof Inet6Address ? isPublic6(address.getAddress()) : isPublic4(address.getAddress());
    }

    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        int third = bytes[2] & 0xFF;
        return first != 0
                && first != 10
                && first != 127
                && first < 240 // reserved, and broadcast
                && !(first == 100 && second >= 64 && second < 128) // shared by carriers
                && !(first == 169 && second == 254)
                && !(first == 172 && second >= 16 && second < 32)
                && !(first == 192 && second == 168)
                && !(first == 192 && second == 0 && (third == 0 || third == 2))
                && !(first == 198 && (second == 18 || second == 19))
                && !(first == 198 && second == 51 && third == 100)
                && !(first == 203 && second == 0 && third == 113);
    }

    /** Only what is assigned as global unicast (2000::/3), and of that nothing that reaches an IPv4 address another way. */
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        int second = (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
        boolean isGlobal = (first & 0xE000) == 0x2000;
        boolean isTunnelled = first == 0x2002 || (first == 0x2001 && second == 0);
        boolean isForDocuments = first == 0x2001 && second == 0x0DB8;
        return isGlobal && !isTunnelled && !isForDocuments;
    }
}
