/// Who is chatting: a pseudonymous id, an encrypted address, a language, consents, and an end after a day of silence.
/// It must not know what she asks.
@NullMarked
package de.lotsin.visitor;

import org.jspecify.annotations.NullMarked;
