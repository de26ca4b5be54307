package de.lotsin.content;

import java.util.concurrent.atomic.AtomicReference;

/// Holds the catalogue that is published now. Reading it costs nothing and needs no database.
public class Published {

    private final AtomicReference<Catalogue> current;
    private final CatalogueReader reader;

    Published(CatalogueReader reader) {
        this.reader = reader;
        this.current = new AtomicReference<>(reader.read());
    }

    /// The catalogue of this moment. Whoever needs several things of it asks once.
    public Catalogue catalogue() {
        return current.get();
    }

    /// Reads the catalogue anew.
    void renew() {
        current.set(reader.read());
    }
}
