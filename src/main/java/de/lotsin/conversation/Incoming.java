package de.lotsin.conversation;

import de.lotsin.text.Language;
import java.util.Optional;

/// One thing that came in from a channel.
///
/// @param sender who sent it
/// @param said what it is
public record Incoming(Sender sender, Said said) {

    /// Where it came from.
    public sealed interface Sender {

        /// The name of the channel, for example `telegram`.
        String channel();

        /// What the rate limit counts by. Never stored, never logged.
        String key();
    }

    /// Somebody with an address to which the channel can write later. The address is kept encrypted, and only as long
    /// as she is here.
    ///
    /// @param address what the channel calls her, for example a chat number
    /// @param client the language code of her client, which only preselects
    public record Addressed(String channel, String address, Optional<String> client) implements Sender {
        @Override
        public String key() {
            return channel + ":" + address;
        }

        @Override
        public String toString() {
            return channel + ":…";
        }
    }

    /// Somebody who reads without being known: her language and what listens to her come with what she sends.
    ///
    /// @param at the link that gets what she writes
    public record Passing(String channel, String key, Language language, Optional<Link> at) implements Sender {
        @Override
        public String toString() {
            return channel + ":…";
        }
    }

    /// What she did.
    public sealed interface Said {}

    /// She pressed a button, followed a link, or sent a command.
    public record Opens(Entry entry) implements Said {}

    /// She followed something that is not a link of ours, or no longer.
    public record OpensUnknown() implements Said {}

    /// She wrote.
    public record Writes(Words words) implements Said {}

    /// She sent something that is not text: a voice message, a photo, a contact. It is not downloaded.
    public record Sends() implements Said {}

    /// She shared where she is. It is used once and not kept.
    ///
    /// @param latitude degrees north, WGS 84
    /// @param longitude degrees east, WGS 84
    public record Stands(double latitude, double longitude) implements Said {
        @Override
        public String toString() {
            return "Stands[…]";
        }
    }

    /// She started the conversation without naming a page.
    public record Starts() implements Said {}

    /// She blocked the program, or her account is gone.
    public record Leaves() implements Said {}
}
