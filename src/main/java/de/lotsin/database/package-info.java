/// The PostgreSQL that Lotsin brings along, for everybody who has not configured another one. It must not know what is
/// stored in it.
@NullMarked
package de.lotsin.database;

import org.jspecify.annotations.NullMarked;
