package de.lotsin.webchat;

import de.lotsin.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A piece of text as the template needs it: what it is, what she sees, and where it leads.
///
/// @param kind which markup it gets
/// @param shown the characters, not yet escaped
/// @param href where it leads; empty where it does not
record Piece(Kind kind, String shown, String href) {

    /// One kind of markup each; the fragment `spans` in `parts.html` has a case for every one.
    enum Kind {
        PLAIN,
        BREAK,
        STRONG,
        NAME,
        STRONG_NAME,
        LTR,
        PHONE,
        MAIL,
        WEB
    }

    static Stream<Piece> of(Span span) {
        return switch (span) {
            case Span.Plain plain -> lines(plain.shown());
            case Span.Strong strong -> piece(Kind.STRONG, strong.shown(), "");
            case Span.Name name -> piece(name.strong() ? Kind.STRONG_NAME : Kind.NAME, name.shown(), "");
            case Span.Ltr ltr -> piece(Kind.LTR, ltr.shown(), "");
            case Span.Phone phone -> piece(Kind.PHONE, phone.shown(), "tel:" + phone.number());
            case Span.Mail mail -> piece(Kind.MAIL, mail.shown(), "mailto:" + mail.shown());
            case Span.Web web -> piece(Kind.WEB, web.shown(), Outside.href(web.address()));
        };
    }

    /// Whether it leads anywhere.
    public boolean leads() {
        return !href.isEmpty();
    }

    /// The host of an outside page whose words do not show it; otherwise empty.
    public String unseenHost() {
        String host = kind == Kind.WEB ? Outside.host(href) : "";
        return shown.contains(host) ? "" : host;
    }

    private static Stream<Piece> piece(Kind kind, String shown, String href) {
        return Stream.of(new Piece(kind, shown, href));
    }

    private static Stream<Piece> lines(String words) {
        List<Piece> pieces = new ArrayList<>();
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                pieces.add(new Piece(Kind.BREAK, "", ""));
            }
            if (!lines[i].isEmpty()) {
                pieces.add(new Piece(Kind.PLAIN, lines[i], ""));
            }
        }
        return pieces.stream();
    }
}
