package com.onekaday.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps a second run out of a data folder. The system frees it when the process ends, however that happens. */
final class DataLock implements AutoCloseable {

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    static DataLock take(Path data) {
        try {
            var file = Files.createDirectories(data, OwnerOnly.folder()).resolve(".lock");
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StartFailure("Another run uses the data in %s; stop it or set DATA_DIR".formatted(data));
            }
            return new DataLock(channel);
        } catch (IOException e) {
            throw new StartFailure(
                    "The data folder %s cannot be used (%s); set DATA_DIR to another one"
                            .formatted(data, StartFailure.reason(e)),
                    e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
