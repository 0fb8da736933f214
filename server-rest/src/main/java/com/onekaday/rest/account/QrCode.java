package com.onekaday.rest.account;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A square of dark and light fields that a camera reads.
 *
 * @param size how many fields a side has
 * @param path the dark fields as the data of an SVG path, in units of one field
 */
public record QrCode(int size, String path) {

    static QrCode of(String text) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
        var path = IntStream.range(0, code.size * code.size)
                .filter(field -> code.getModule(field % code.size, field / code.size))
                .mapToObj(field -> "M%d,%dh1v1h-1z".formatted(field % code.size, field / code.size))
                .collect(Collectors.joining());
        return new QrCode(code.size, path);
    }
}
