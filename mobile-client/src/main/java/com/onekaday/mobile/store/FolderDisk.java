package com.onekaday.mobile.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A folder of the phone's file system. */
public final class FolderDisk implements Disk {

    private final Path folder;

    public FolderDisk(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<String> read(String name) throws IOException {
        try {
            // Malformed bytes become marks that no JSON has, so that a damaged file is noticed by its reader.
            return Optional.of(new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void write(String name, String text) throws IOException {
        Files.createDirectories(folder);
        var draft = folder.resolve(name + ".new");
        try (var channel = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(draft, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void delete(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
    }

    @Override
    public String setAside(String name) throws IOException {
        var number = 1;
        while (Files.exists(aside(name, number))) {
            number++;
        }
        return Files.move(folder.resolve(name), aside(name, number))
                .getFileName()
                .toString();
    }

    private Path aside(String name, int number) {
        return folder.resolve("%s.damaged-%d".formatted(name, number));
    }

    @Override
    public Disk folder(String name) {
        return new FolderDisk(folder.resolve(name));
    }
}
