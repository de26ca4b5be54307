/// Words: languages, messages, dates, direction. Turns a key and typed arguments into [de.lotsin.text.Text] and never
/// fails before a person.
/// It knows nothing of pages, channels or features.
@NullMarked
package de.lotsin.text;

import org.jspecify.annotations.NullMarked;
