/// Speaks Telegram: reads updates, writes pages as messages with buttons, sends them patiently, and receives by long
/// polling or webhook. The only package that knows `org.telegram`; it knows no feature and keeps nothing.
@NullMarked
package de.lotsin.telegram;

import org.jspecify.annotations.NullMarked;
