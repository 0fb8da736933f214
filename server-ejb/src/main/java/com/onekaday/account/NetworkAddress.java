package com.onekaday.account;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whose an address is, as far as limits are concerned. */
public final class NetworkAddress {

    private static final int GROUPS = 8;
    private static final int NETWORK_GROUPS = 4;

    private NetworkAddress() {}

    /**
     * What tries are counted by: an IPv4 address itself, the /64 network of an IPv6 address, because whoever has one
     * address of it has all 2<sup>64</sup>.
     */
    public static String counted(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        var plain = address.replaceFirst("%.*$", "").replaceAll("[\\[\\]]", "").toLowerCase(Locale.ROOT);
        var mapped = plain.replaceFirst("^(::|(0+:){5})ffff:", "");
        return mapped.indexOf('.') >= 0 ? mapped : network(plain);
    }

    private static String network(String address) {
        var halves = address.split("::", 2);
        var head = groups(halves[0]);
        var tail = halves.length == 2 ? groups(halves[1]) : new String[0];
        var missing = halves.length == 2 ? Math.max(0, GROUPS - head.length - tail.length) : 0;
        return IntStream.range(0, NETWORK_GROUPS)
                .mapToObj(index -> group(index, head, tail, missing))
                .collect(Collectors.joining(":", "", "::/64"));
    }

    private static String[] groups(String part) {
        return Arrays.stream(part.split(":")).filter(group -> !group.isEmpty()).toArray(String[]::new);
    }

    private static String group(int index, String[] head, String[] tail, int missing) {
        if (index < head.length) {
            return shortest(head[index]);
        }
        var behind = index - head.length - missing;
        return behind >= 0 && behind < tail.length ? shortest(tail[behind]) : "0";
    }

    /** The same group is written with and without leading zeros. */
    private static String shortest(String group) {
        return Integer.toHexString(HexFormat.fromHexDigits(group));
    }
}
