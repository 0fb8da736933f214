package com.onekaday.rest.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A body that was laid down on disk: how slowly it comes is nobody else's business. */
final class Upload implements AutoCloseable {

    private final Path path;

    private Upload(Path path) {
        this.path = path;
    }

    static Upload of(InputStream body) {
        try {
            var upload = new Upload(Files.createTempFile("import", null));
            try {
                Files.copy(body, upload.path, StandardCopyOption.REPLACE_EXISTING);
                return upload;
            } catch (IOException | RuntimeException e) {
                upload.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
