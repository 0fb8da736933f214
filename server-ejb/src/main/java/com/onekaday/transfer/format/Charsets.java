package com.onekaday.transfer.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out in which encoding a text file is written: by its byte order mark, or by what it can be. */
public final class Charsets {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int CHUNK = 8192;
    private static final int HEAD = 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Charsets() {}

    public static Charset of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        var zeros = zeros(head);
        if (zeros[0] > head.length / 4) {
            return StandardCharsets.UTF_16BE;
        }
        if (zeros[1] > head.length / 4) {
            return StandardCharsets.UTF_16LE;
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    /** The file's text, without a byte order mark. */
    static BufferedReader open(Path file, Charset charset) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static boolean startsWith(byte[] head, int first, int second) {
        return head.length >= 2 && (head[0] & 0xFF) == first && (head[1] & 0xFF) == second;
    }

    /** How many bytes at even and at odd places are 0. */
    private static int[] zeros(byte[] head) {
        var zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean isUtf8(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(CHUNK);
        var letters = CharBuffer.allocate(CHUNK);
        try (InputStream in = Files.newInputStream(file)) {
            boolean end;
            do {
                var read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                letters.clear();
                if (decoder.decode(bytes, letters, end).isError()) {
                    return false;
                }
                bytes.compact();
            } while (!end);
        }
        return true;
    }
}
