/// From words to a link: calls for help first, then places, then the answer that fits. Works from memory alone, keeps
/// nothing of what it is given.
@NullMarked
package de.lotsin.understanding;

import org.jspecify.annotations.NullMarked;
