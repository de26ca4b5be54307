package de.lotsin.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTests {

    @TempDir
    Path data;

    @Test
    void demoMakesAKeyThatOnlyItsUserCanReadAndKeepsIt() throws IOException {
        Key made = key("", true);

        Key found = key("", false);

        assertThat(found.encoded()).isEqualTo(made.encoded());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void missingKeyStopsEverythingButADemo() {
        assertThatThrownBy(() -> key("", false))
                .isInstanceOf(NoKey.class)
                .hasMessageContaining("LOTSIN_KEY is not set, and there is no file " + data.resolve("key"));
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void environmentComesBeforeTheFile() {
        key("", true);
        Key other = Key.random();

        assertThat(key(other.encoded(), true).encoded()).isEqualTo(other.encoded());
    }

    @Test
    void whatIsNoKeyIsNamedButNotShown() throws IOException {
        Files.writeString(data.resolve("key"), "too short");

        assertThatThrownBy(() -> key("", true))
                .isInstanceOf(NoKey.class)
                .hasMessage(data.resolve("key") + " is not a key.");
        assertThatThrownBy(() -> key("c2hvcnQ=", true))
                .isInstanceOf(NoKey.class)
                .hasMessage("LOTSIN_KEY is not a key.");
    }

    @Test
    void derivedKeysDifferByPurposeAndAreAlwaysTheSame() {
        Key key = Key.parse("bG90c2luIHRlc3Qga2V5LCAzMiBieXRlcyBsb25nLi4=", "test");

        byte[] one = key.derive("AES", "one").getEncoded();

        assertThat(key.derive("AES", "two").getEncoded()).isNotEqualTo(one);
        assertThat(key.derive("AES", "one").getEncoded()).isEqualTo(one).hasSize(32);
        assertThat(key).hasToString("Key[…]");
    }

    private Key key(String configured, boolean demo) {
        return new Keys().key(new KeyFile(data), configured, demo);
    }
}
