package com.onekaday.transfer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.poi.util.TempFileCreationStrategy;

/**
 * Temporary files that nobody else may read. POI's own go into one folder that all users of the machine share, and belongs to
 * whoever came first.
 */
final class OwnTempFiles implements TempFileCreationStrategy {

    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
        return Files.createTempFile(prefix, suffix).toFile();
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
        return Files.createTempDirectory(prefix).toFile();
    }
}
