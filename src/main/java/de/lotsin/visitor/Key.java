package de.lotsin.visitor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The secret from which the keys of this package are derived. It is never in the database.
final class Key {

    private static final int BYTES = 32;

    private final SecretKeySpec secret;

    private Key(byte[] secret) {
        this.secret = new SecretKeySpec(secret, "Generic");
    }

    static Key random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Key(bytes);
    }

    /// Reads what [#encoded()] writes.
    ///
    /// @param source where it stands, for the message if it is none
    static Key parse(String encoded, String source) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(encoded.strip());
        } catch (IllegalArgumentException _) {
            throw NoKey.unreadable(source);
        }
        if (bytes.length != BYTES) {
            throw NoKey.unreadable(source);
        }
        return new Key(bytes);
    }

    String encoded() {
        return Base64.getEncoder().encodeToString(secret.getEncoded());
    }

    /// The key for one purpose.
    SecretKey derive(String algorithm, String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, expanded(purpose, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// One byte that tells this key from others, without telling anything of it.
    byte mark() {
        try {
            return KDF.getInstance("HKDF-SHA256").deriveData(expanded("lotsin mark", 1))[0];
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private HKDFParameterSpec expanded(String purpose, int length) {
        return HKDFParameterSpec.expandOnly(secret, purpose.getBytes(UTF_8), length);
    }

    @Override
    public String toString() {
        return "Key[…]";
    }
}
