package com.onekaday.account;

import java.io.ByteArrayOutputStream;

/** Bytes as letters and digits that people can copy (RFC 4648, 6), without padding. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        var text = new StringBuilder();
        var buffer = 0;
        var held = 0;
        for (var next : bytes) {
            buffer = (buffer << Byte.SIZE) | (next & 0xFF);
            for (held += Byte.SIZE; held >= BITS; held -= BITS) {
                text.append(ALPHABET.charAt((buffer >> (held - BITS)) & 31));
            }
        }
        if (held > 0) {
            text.append(ALPHABET.charAt((buffer << (BITS - held)) & 31));
        }
        return text.toString();
    }

    static byte[] decode(String text) {
        var bytes = new ByteArrayOutputStream();
        var buffer = 0;
        var held = 0;
        for (var i = 0; i < text.length(); i++) {
            buffer = (buffer << BITS) | ALPHABET.indexOf(text.charAt(i));
            held += BITS;
            if (held >= Byte.SIZE) {
                held -= Byte.SIZE;
                bytes.write(buffer >> held);
            }
        }
        return bytes.toByteArray();
    }
}
