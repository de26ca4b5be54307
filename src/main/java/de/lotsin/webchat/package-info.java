/// Speaks HTML to a browser: an equal of every other channel, with the same pages under the same links. It must not
/// know
/// any feature, and it keeps nothing: no session, no cookie, no trace in the browser.
@NullMarked
package de.lotsin.webchat;

import org.jspecify.annotations.NullMarked;
