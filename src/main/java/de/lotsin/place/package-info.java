/// Saxony: postcodes, towns, districts and the distances between them, and how people write their names in every
/// script.
/// It knows nothing of
/// offers, pages or people, and keeps nothing of what it is asked.
@NullMarked
package de.lotsin.place;

import org.jspecify.annotations.NullMarked;
