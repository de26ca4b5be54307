package de.lotsin.webchat;

import de.lotsin.conversation.Entry;
import de.lotsin.conversation.Incoming;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Words;
import de.lotsin.text.Language;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns what a browser asks for into what the conversation understands.
final class WebChatReader {

    private static final String CHANNEL = "web";
    private static final int NETWORK_BYTES = 8;

    private WebChatReader() {}

    /// She follows a path.
    ///
    /// @param remote the address she comes from, which only the rate limit sees
    static Incoming opens(Language language, String link, String remote) {
        Incoming.Said said = Link.parse(link)
                .<Incoming.Said>map(known -> new Incoming.Opens(Entry.to(known)))
                .orElseGet(Incoming.OpensUnknown::new);
        return new Incoming(passing(language, Optional.empty(), remote), said);
    }

    /// She writes.
    ///
    /// @param listening the link that the page she was on names for her words; empty for none
    static Incoming writes(Language language, @Nullable String listening, String words, String remote) {
        return new Incoming(
                passing(language, Link.parse(listening), remote), new Incoming.Writes(new Words(words.strip())));
    }

    private static Incoming.Passing passing(Language language, Optional<Link> at, String remote) {
        return new Incoming.Passing(CHANNEL, CHANNEL + ":" + network(remote), language, at);
    }

    /// One household has as many IPv6 addresses as it likes, but one network.
    private static String network(String remote) {
        if (remote.indexOf(':') < 0) {
            return remote;
        }
        try {
            byte[] address = InetAddress.getByName(remote).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(address, Math.min(address.length, NETWORK_BYTES)));
        } catch (UnknownHostException _) {
            return remote;
        }
    }
}
