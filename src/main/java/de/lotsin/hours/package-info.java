/// When something is open: weekly hours, the public holidays of Saxony, and Berlin time. It knows nothing of offers or
/// contacts, and never
/// asks what time it is: the moment is passed in.
@NullMarked
package de.lotsin.hours;

import org.jspecify.annotations.NullMarked;
