package de.lotsin.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTests {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_";

    @Test
    void anyLinkIsReadBackAsItWasWritten() {
        assertThat(links(1).limit(20_000)).allSatisfy(link -> {
            assertThat(Link.parse(link.encoded())).contains(link);
            assertThat(link.encoded()).hasSizeBetween(1, Link.MAX).matches("[A-Za-z0-9_-]+");
        });
    }

    @Test
    void anyStringIsALinkThatWritesItselfOrNone() {
        Random random = new Random(2);
        String characters = LETTERS + "----- .ä\u200F%/";
        for (int i = 0; i < 50_000; i++) {
            String string = random(random, characters, 70);

            Link.parse(string).ifPresent(link -> assertThat(link.encoded()).isEqualTo(string));
        }
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "T",
                "1",
                "-",
                "t-",
                "t--",
                "tt-wohnen",
                "T-wohnen",
                "t-wöhnen",
                "t wohnen",
                " t",
                "t\n",
                "/t",
                "t/wohnen",
                "start",
                "t-ا",
                "t-12345678901234567890123456789012345678901234567890123456789012x"
            })
    void whatIsNoLinkIsNothing(String string) {
        assertThat(Link.parse(string)).isEmpty();
    }

    @Test
    void emptyPartsStandForArgumentsLeftOut() {
        Link link = Link.to('c', "", "04109", "", "");

        assertThat(link.encoded()).isEqualTo("c--04109");
        assertThat(link.part(0)).isEmpty();
        assertThat(link.part(1)).isEqualTo("04109");
        assertThat(link.part(7)).isEmpty();
    }

    @Test
    void refusesWhatCouldNotBeReadBack() {
        assertThatIllegalArgumentException().isThrownBy(() -> Link.to('T'));
        assertThatIllegalArgumentException().isThrownBy(() -> Link.to('t', "a-b"));
        assertThatIllegalArgumentException().isThrownBy(() -> Link.to('t', "ä"));
        assertThatIllegalArgumentException().isThrownBy(() -> Link.to('t', "x".repeat(Link.MAX)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Link('t', List.of("a", "")));
    }

    @Test
    void aLinkWithinAnotherIsFoundAgainAsFarAsThereIsRoom() {
        Link outer = Link.to('l', "all");
        links(3).limit(5_000).forEach(link -> {
            Link carrying = link.within(outer);

            assertThat(carrying.encoded()).hasSizeLessThanOrEqualTo(Link.MAX).startsWith("l-all-");
            assertThat(carrying.inner(1)).hasValueSatisfying(inner -> {
                assertThat(link.encoded()).startsWith(inner.encoded());
                if (link.encoded().length() + 6 <= Link.MAX) {
                    assertThat(inner).isEqualTo(link);
                }
            });
        });
    }

    @Test
    void noLinkStandsWithinAPlainOne() {
        assertThat(Link.to('l').inner(0)).isEmpty();
        assertThat(Link.to('t', "wohnen").inner(0)).isEmpty();
        assertThat(Link.to('t', "wohnen").inner(5)).isEmpty();
    }

    static Stream<Link> links(long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> {
            char kind = (char) ('a' + random.nextInt(26));
            String[] parts = IntStream.range(0, random.nextInt(6))
                    .mapToObj(_ -> random(random, LETTERS, random.nextInt(4) == 0 ? 30 : 10))
                    .toArray(String[]::new);
            int length =
                    1 + Stream.of(parts).mapToInt(part -> 1 + part.length()).sum();
            return length > Link.MAX ? Link.to(kind) : Link.to(kind, parts);
        });
    }

    private static String random(Random random, String characters, int max) {
        StringBuilder string = new StringBuilder();
        for (int i = random.nextInt(max + 1); i > 0; i--) {
            string.append(characters.charAt(random.nextInt(characters.length())));
        }
        return string.toString();
    }
}
