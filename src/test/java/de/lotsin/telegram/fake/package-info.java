/// A Telegram that runs beside the test: it speaks the Bot API over HTTP, refuses what Telegram refuses, and lets a
/// test
/// play the people. It knows nothing of Lotsin.
@NullMarked
package de.lotsin.telegram.fake;

import org.jspecify.annotations.NullMarked;
