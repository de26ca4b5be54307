/// Starts Lotsin and owns its clock. Everything else lives in the feature packages below.
@NullMarked
package de.lotsin;

import org.jspecify.annotations.NullMarked;
