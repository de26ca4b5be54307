package de.lotsin;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotsin.telegram.fake.FakeMessage;
import de.lotsin.telegram.fake.FakeTelegram;
import de.lotsin.telegram.fake.FakeUser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program dies in the middle of its work, and nobody is left without an answer.
class CrashTests {

    private static final int WAITING = 200;
    private static final int ANSWERED_BEFORE = 60;

    @TempDir
    private Path data;

    @Test
    void everyWaitingPersonIsAnsweredAfterTheProgramWasKilled() throws IOException, InterruptedException {
        try (FakeTelegram telegram = FakeTelegram.start().unlimited()) {
            List<String> settings =
                    List.of("--lotsin.telegram.token=" + telegram.token(), "--lotsin.telegram.api=" + telegram.url());
            List<FakeUser> women;
            try (Child first = Child.start(data, settings)) {
                women = IntStream.range(0, WAITING)
                        .mapToObj(i -> telegram.user(700_000 + i, "Frau " + i, "ar"))
                        .toList();
                women.forEach(woman -> woman.starts("ar-t-wohnen"));
                telegram.awaitsCalls("sendMessage", ANSWERED_BEFORE);
                first.kill();
            }
            assertThat(telegram.unconfirmed()).isPositive();

            try (Child _ = Child.start(data, settings)) {
                telegram.awaitsConfirmation();
            }

            assertThat(women)
                    .allSatisfy(woman -> assertThat(woman.messages())
                            .filteredOn(FakeMessage::fromBot)
                            .anySatisfy(message -> assertThat(message.bare()).containsPattern("\\p{IsArabic}")));
            assertThat(telegram.problems()).isEmpty();
        }
    }
}
