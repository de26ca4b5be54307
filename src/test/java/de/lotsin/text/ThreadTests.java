package de.lotsin.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// ICU's own formatters print wrong dates when threads share them, and throw nothing. Ours are shared by all.
class ThreadTests {

    private static final int THREADS = 8;
    private static final int EACH = 20_000;

    private final List<Language> languages = List.copyOf(Languages.load().all());
    private final List<Renderer> renderers =
            languages.stream().map(Renderer::new).toList();
    private final MessagePattern pattern = new MessagePattern(
                    "{day}: {n, plural, zero {#0} one {#1} two {#2} few {#f} many {#m} other {#o}} <b>{name}</b>")
            .freeze();

    @Test
    void saysTheSameThingInEightThreadsAsInOne() throws InterruptedException, ExecutionException {
        List<String> alone = IntStream.range(0, EACH).mapToObj(this::say).toList();

        long wrong = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
            Callable<Long> work = () -> IntStream.range(0, EACH)
                    .filter(i -> !say(i).equals(alone.get(i)))
                    .count();
            List<Future<Long>> results =
                    new ArrayList<>(pool.invokeAll(List.of(work, work, work, work, work, work, work, work)));
            for (Future<Long> result : results) {
                wrong += result.get();
            }
        }

        assertThat(wrong).isZero();
    }

    private String say(int i) {
        Language language = languages.get(i % languages.size());
        Text day = Dates.day(language, LocalDate.EPOCH.plusDays(i));
        List<Arg> args = List.of(Arg.text("day", day), Arg.count("n", i % 130), Arg.name("name", "Frau " + i));
        return Isolation.plain(
                renderers.get(i % renderers.size()).render(pattern, args).text());
    }
}
