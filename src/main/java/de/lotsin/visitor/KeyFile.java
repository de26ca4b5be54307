package de.lotsin.visitor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/// The file `key` in the data folder, which only the user who runs Lotsin can read.
final class KeyFile {

    private final Path file;

    KeyFile(Path data) {
        this.file = data.resolve("key");
    }

    boolean exists() {
        return Files.exists(file);
    }

    Key read() {
        try {
            return Key.parse(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw NoKey.inaccessible(file.toString(), e.toString());
        }
    }

    /// Writes this key, instead of the one that is there; a reader finds the one or the other.
    void write(Key key) {
        Path draft = file.resolveSibling("key.new");
        try {
            Files.createDirectories(draft.toAbsolutePath().getParent());
            Files.deleteIfExists(draft);
            restrict(Files.createFile(draft));
            Files.writeString(draft, key.encoded() + "\n");
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw NoKey.inaccessible(file.toString(), e.toString());
        }
    }

    private static void restrict(Path file) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
