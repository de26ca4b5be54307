package de.lotsin.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/// A folder that belongs to this process alone from [#take] to [#close()].
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /// Makes the folder where there is none, and takes it or fails because somebody else has it.
    static DataFolder take(Path path) throws IOException {
        Files.createDirectories(path);
        Path real = path.toRealPath();
        FileChannel lock = FileChannel.open(real.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!taken(lock)) {
            lock.close();
            throw Unusable.inUse(real);
        }
        return new DataFolder(real, lock);
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /// Writes a file that only this user can read.
    void writeSecret(String name, String secret) throws IOException {
        Path file = resolve(name);
        Files.deleteIfExists(file);
        Files.createFile(file);
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(file, secret);
    }

    /// Removes a folder in it with everything inside.
    void delete(String name) throws IOException {
        if (Files.exists(resolve(name))) {
            try (Stream<Path> files = Files.walk(resolve(name))) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static boolean taken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }
}
