package de.lotsin.content;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotsin.TestClock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class StarterImportTests {

    private final ContentDatabase database = new ContentDatabase();

    @Test
    void importsOnceAlthoughAskedTwice() {
        database.starter().importOnce(TestClock.START);
        List<Long> once = counts();

        database.starter().importOnce(TestClock.START.plusSeconds(60));

        assertThat(counts()).isEqualTo(once).doesNotContain(0L);
    }

    @Test
    void importsOnceAlthoughTwoInstancesStartTogether() throws ExecutionException, InterruptedException {
        try (ExecutorService instances = Executors.newFixedThreadPool(2)) {
            List<Future<?>> started = List.of(
                    instances.submit(() -> database.starter().importOnce(TestClock.START)),
                    instances.submit(() -> database.starter().importOnce(TestClock.START)));
            for (Future<?> instance : started) {
                instance.get();
            }
        }

        assertThat(counts().getFirst()).isEqualTo(StarterFiles.TOPICS.size());
        assertThat(database.jdbc()
                        .sql("select count(*) from source_revision where revision > 1")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void leavesAloneWhatEditorsHaveBegun() {
        database.jdbc()
                .sql("insert into topic values ('eigenes', 1, 'home', false, false)")
                .update();

        database.starter().importOnce(TestClock.START);

        assertThat(counts()).isEqualTo(List.of(1L, 0L, 0L, 0L, 0L, 0L, 0L));
    }

    private List<Long> counts() {
        return List.of("topic", "answer", "contact", "offer", "source_revision", "translation", "example").stream()
                .map(table -> database.jdbc()
                        .sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }
}
