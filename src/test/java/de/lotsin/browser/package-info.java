/// A real browser for tests.
@NullMarked
package de.lotsin.browser;

import org.jspecify.annotations.NullMarked;
