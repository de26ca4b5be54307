/// The vocabulary of a conversation (links, pages, buttons, desks) and the turn: what comes in, which page goes out. It
/// receives the list of desks
/// and knows no feature and no channel.
@NullMarked
package de.lotsin.conversation;

import org.jspecify.annotations.NullMarked;
