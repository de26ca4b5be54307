/// Topics, answers, offers and contacts: their starter files, their tables, the published catalogue in memory, and the
/// desks that show them. It must not
/// know who is asking.
@NullMarked
package de.lotsin.content;

import org.jspecify.annotations.NullMarked;
