package com.onekaday.launcher;

import java.nio.file.FileSystems;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** How files and folders are made that nobody else may look into. Windows keeps a person's own folder private by itself. */
final class OwnerOnly {

    private OwnerOnly() {}

    static FileAttribute<?>[] folder() {
        return permissions("rwx------");
    }

    static FileAttribute<?>[] file() {
        return permissions("rw-------");
    }

    private static FileAttribute<?>[] permissions(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
