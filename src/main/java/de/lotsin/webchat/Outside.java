package de.lotsin.webchat;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/// Addresses that lead out of the chat: only those a browser may open without harm.
final class Outside {

    private static final Set<String> SAFE = Set.of("https", "http", "tel", "mailto");

    private Outside() {}

    /// The address as it may stand in a page; empty if it may not.
    static String href(URI address) {
        String scheme = Optional.ofNullable(address.getScheme()).orElse("");
        return SAFE.contains(scheme) ? address.toASCIIString() : "";
    }

    /// The same for an address that may not even be one.
    static String href(String address) {
        try {
            return href(URI.create(address));
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    /// The host she should see before she goes there; empty for telephone and mail.
    static String host(String href) {
        return href.isEmpty()
                ? ""
                : Optional.ofNullable(URI.create(href).getHost()).orElse("");
    }
}
