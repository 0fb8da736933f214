package com.onekaday.account;

/** The other end of a request: its network address, and what it calls itself. */
public record Peer(String address, String userAgent) {

    private static final int MAX_USER_AGENT = 300;
    private static final int MAX_ADDRESS = 45;

    public Peer {
        address = cut(address, MAX_ADDRESS);
        userAgent = cut(userAgent, MAX_USER_AGENT);
    }

    /** What limits count it by; see {@link NetworkAddress}. */
    String counted() {
        return NetworkAddress.counted(address);
    }

    private static String cut(String text, int max) {
        return text.length() <= max ? text : text.substring(0, max);
    }
}
