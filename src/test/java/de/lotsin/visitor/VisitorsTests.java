package de.lotsin.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.lotsin.LotsinTest;
import de.lotsin.TestClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LotsinTest
class VisitorsTests {

    private static final Instant NOW = TestClock.START;
    private static final String ADDRESS = "7730001777";

    @Autowired
    Visitors visitors;

    @Autowired
    Consents consents;

    @Autowired
    Expiry expiry;

    @Autowired
    Rotation rotation;

    @Autowired
    Seal seal;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationContext program;

    @AfterEach
    void forgetAll() {
        database.sql("delete from visitor").update();
    }

    @Test
    void knowsHerWhenSheComesBack() {
        Visitor first = visitors.arrive("telegram", ADDRESS, NOW);

        Visitor again = visitors.arrive("telegram", ADDRESS, NOW.plusSeconds(60));

        assertThat(first.isNew()).isTrue();
        assertThat(again).isEqualTo(new Visitor(first.id(), false, Optional.empty(), Optional.empty()));
    }

    @Test
    void tellsChannelsApart() {
        Visitor one = visitors.arrive("telegram", ADDRESS, NOW);

        Visitor other = visitors.arrive("web", ADDRESS, NOW);

        assertThat(other.id()).isNotEqualTo(one.id());
    }

    @Test
    void remembersLanguageAndListeningLink() {
        VisitorId id = visitors.arrive("telegram", ADDRESS, NOW).id();

        visitors.remember(id, "ku-Arab", Optional.of("c-wohnen"));
        Visitor listening = visitors.arrive("telegram", ADDRESS, NOW);
        visitors.remember(id, null, Optional.empty());
        Visitor silent = visitors.arrive("telegram", ADDRESS, NOW);

        assertThat(listening).isEqualTo(new Visitor(id, false, Optional.of("ku-Arab"), Optional.of("c-wohnen")));
        assertThat(silent).isEqualTo(new Visitor(id, false, Optional.empty(), Optional.empty()));
    }

    @Test
    void keepsNothingReadableOfHerAddress() {
        visitors.arrive("telegram", ADDRESS, NOW);
        visitors.arrive("telegram", "another", NOW);

        var rows = database.sql(
                        "select visitor::text || encode(address, 'escape') || encode(address_hash, 'escape') from visitor")
                .query(String.class)
                .list();

        assertThat(rows).hasSize(2).noneMatch(row -> String.valueOf(row).contains(ADDRESS));
    }

    @Test
    void encryptsTheSameAddressDifferentlyEachTime() {
        byte[] hash = seal.hash("telegram", ADDRESS);

        byte[] once = seal.close(ADDRESS, hash);
        byte[] twice = seal.close(ADDRESS, hash);

        assertThat(once).isNotEqualTo(twice);
        assertThat(seal.open(once, hash)).contains(ADDRESS);
        assertThat(seal.open(twice, hash)).contains(ADDRESS);
        assertThat(seal.open(once, seal.hash("telegram", "another"))).isEmpty();
    }

    @Test
    void isOneWomanHoweverManyMessagesArriveAtOnce() throws InterruptedException, ExecutionException {
        List<Callable<Visitor>> arrivals = IntStream.range(0, 100)
                .<Callable<Visitor>>mapToObj(_ -> () -> visitors.arrive("telegram", ADDRESS, NOW))
                .toList();
        List<Visitor> arrived;

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            arrived =
                    threads.invokeAll(arrivals).stream().map(Future::resultNow).toList();
        }

        assertThat(count("visitor")).isOne();
        assertThat(arrived.stream().map(Visitor::id).collect(Collectors.toSet()))
                .hasSize(1);
        assertThat(arrived.stream().filter(Visitor::isNew)).hasSize(1);
    }

    @Test
    void isReachableAgainWhenSheComesBack() {
        visitors.arrive("telegram", ADDRESS, NOW);

        visitors.unreachable("telegram", ADDRESS);

        assertThat(unreachable()).isTrue();
        visitors.arrive("telegram", ADDRESS, NOW);
        assertThat(unreachable()).isFalse();
    }

    @Test
    void forgetsHerWithHerConsents() {
        VisitorId id = visitors.arrive("telegram", ADDRESS, NOW).id();
        consents.give(id, "booking", "1", NOW);

        visitors.forget(id);

        assertThat(count("visitor")).isZero();
        assertThat(count("consent")).isZero();
        assertThat(visitors.arrive("telegram", ADDRESS, NOW).id()).isNotEqualTo(id);
    }

    @Test
    void keepsEachConsentOnceAndItsWithdrawal() {
        VisitorId id = visitors.arrive("telegram", ADDRESS, NOW).id();

        consents.give(id, "booking", "1", NOW);
        consents.give(id, "booking", "1", NOW.plusSeconds(1));
        consents.withdraw(id, "booking", NOW.plusSeconds(2));
        consents.give(id, "booking", "2", NOW.plusSeconds(3));

        assertThat(consents.of(id))
                .containsExactly(
                        new Consent("booking", "1", NOW, Optional.of(NOW.plusSeconds(2))),
                        new Consent("booking", "2", NOW.plusSeconds(3), Optional.empty()));
    }

    @Test
    void deletesWhoHasBeenSilentForADay() {
        VisitorId silent = visitors.arrive("telegram", ADDRESS, NOW).id();
        consents.give(silent, "reminder", "1", NOW);
        VisitorId here =
                visitors.arrive("telegram", "another", NOW.plusSeconds(1)).id();
        consents.give(here, "reminder", "1", NOW);

        int early = expiry.expire(NOW.plus(Duration.ofHours(24)));
        int onTime = expiry.expire(NOW.plus(Duration.ofHours(24)).plusSeconds(1));

        assertThat(early).isZero();
        assertThat(onTime).isOne();
        assertThat(consents.of(silent)).isEmpty();
        assertThat(consents.of(here)).hasSize(1);
        assertThat(visitors.arrive("telegram", "another", NOW).isNew()).isFalse();
    }

    @Test
    void leavesTheDeletingToTheInstanceThatIsAtIt() {
        visitors.arrive("telegram", ADDRESS, NOW);
        Instant later = NOW.plus(Duration.ofDays(3));

        int meanwhile = transaction.execute(_ -> {
            database.sql("select pg_advisory_xact_lock(:turn)")
                    .param("turn", Expiry.TURN)
                    .query()
                    .singleRow();
            return onAnotherConnection(() -> expiry.expire(later));
        });

        assertThat(meanwhile).isZero();
        assertThat(expiry.expire(later)).isOne();
    }

    @Test
    void silenceIsNeverKeptLongerThanTwoDays() {
        assertThatThrownBy(() -> new Expiry(database, new TestClock(), Duration.ofHours(49)))
                .isInstanceOf(InvalidConfigurationPropertyValueException.class)
                .hasMessageContaining("at most 48 hours");
    }

    @Test
    void findsEverybodyUnderTheNewKeyAndNobodyUnderTheOldOne() {
        VisitorId id = visitors.arrive("telegram", ADDRESS, NOW).id();
        Seal next = new Seal(Key.random());

        int once = rotation.rotateTo(next);
        int again = rotation.rotateTo(next);

        assertThat(once).isOne();
        assertThat(again).isOne();
        assertThat(new Visitors(database, next).arrive("telegram", ADDRESS, NOW).id())
                .isEqualTo(id);
        assertThat(visitors.arrive("telegram", ADDRESS, NOW).isNew()).isTrue();
    }

    @Test
    void changesNoKeyWhereOneAddressCannotBeRead() {
        visitors.arrive("telegram", ADDRESS, NOW);
        visitors.arrive("telegram", "another", NOW);
        new Visitors(database, new Seal(Key.random())).arrive("telegram", "lost", NOW);

        Throwable refusal = catchThrowable(() -> rotation.rotateTo(new Seal(Key.random())));

        assertThat(refusal).isInstanceOf(IllegalStateException.class);
        assertThat(visitors.arrive("telegram", ADDRESS, NOW).isNew()).isFalse();
        assertThat(visitors.arrive("telegram", "another", NOW).isNew()).isFalse();
    }

    @Test
    void newKeyReplacesTheFileOnceTheAddressesAreUnderIt(@TempDir Path data) {
        visitors.arrive("telegram", ADDRESS, NOW);
        KeyFile file = new KeyFile(data);
        Key next = Key.random();

        new RotateKey(program, rotation, file, "", "").rotate(next);

        assertThat(file.read().encoded()).isEqualTo(next.encoded());
        assertThat(new Visitors(database, new Seal(file.read()))
                        .arrive("telegram", ADDRESS, NOW)
                        .isNew())
                .isFalse();
    }

    private static int onAnotherConnection(Callable<Integer> action) {
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            return thread.submit(action).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    private boolean unreachable() {
        return database.sql("select unreachable from visitor")
                .query(Boolean.class)
                .single();
    }
}
