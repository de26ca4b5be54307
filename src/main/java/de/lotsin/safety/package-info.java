/// Help now: the emergency card, part of the program, so that it works when everything else does not. It must not
/// depend on the database or on content.
@NullMarked
package de.lotsin.safety;

import org.jspecify.annotations.NullMarked;
