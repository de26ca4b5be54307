package de.lotsin.visitor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// Makes chat addresses unreadable for the database, and findable all the same.
///
/// A sealed address is one byte that tells the key, 12 bytes nonce, then AES-256-GCM with a 16 byte tag, bound to the
/// hash beside which it is stored.
final class Seal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey lookup;
    private final SecretKey encryption;
    private final byte mark;

    Seal(Key key) {
        this.lookup = key.derive("HmacSHA256", "lotsin address lookup");
        this.encryption = key.derive("AES", "lotsin address encryption");
        this.mark = key.mark();
    }

    /// The same for the same address in the same channel, and meaningless without the key.
    byte[] hash(String channel, String address) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(lookup);
            mac.update(channel.getBytes(UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(address.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] close(String address, byte[] hash) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, nonce, hash).doFinal(address.getBytes(UTF_8));
            return ByteBuffer.allocate(1 + NONCE + encrypted.length)
                    .put(mark)
                    .put(nonce)
                    .put(encrypted)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The address, unless it was sealed with another key or has been changed.
    Optional<String> open(byte[] sealed, byte[] hash) {
        if (sealed[0] != mark) {
            return Optional.empty();
        }
        byte[] nonce = new byte[NONCE];
        ByteBuffer.wrap(sealed).get(1, nonce);
        try {
            byte[] address =
                    cipher(Cipher.DECRYPT_MODE, nonce, hash).doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE);
            return Optional.of(new String(address, UTF_8));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] hash) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, encryption, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(hash);
        return cipher;
    }
}
