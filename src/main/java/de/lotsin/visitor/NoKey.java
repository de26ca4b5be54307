package de.lotsin.visitor;

/// The key is missing or is none, said so that whoever started Lotsin can do something about it.
final class NoKey extends RuntimeException {

    private static final String MAKING =
            "A key is 32 random bytes in base64, for example from: openssl rand -base64 32";

    private final String remedy;

    private NoKey(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    static NoKey missing(String file) {
        return new NoKey(
                "There is no key with which to encrypt chat addresses: LOTSIN_KEY is not set, and there is no file "
                        + file + ".",
                MAKING + ". Only a demo makes one by itself (LOTSIN_DEMO=true).");
    }

    static NoKey unreadable(String source) {
        return new NoKey(source + " is not a key.", MAKING + ".");
    }

    static NoKey inaccessible(String file, String reason) {
        return new NoKey(
                "The file " + file + " with the key cannot be used: " + reason + ".",
                "Give it to the user who runs Lotsin (chown, chmod 600), or set LOTSIN_KEY.");
    }

    String remedy() {
        return remedy;
    }
}
