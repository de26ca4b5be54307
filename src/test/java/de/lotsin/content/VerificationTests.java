package de.lotsin.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource({"0, false, false", "180, false, false", "181, true, false", "365, true, false", "366, true, true"})
    void whatWasCheckedLongAgoSaysCallFirstAndThenIsNotShown(int days, boolean callFirst, boolean tooOld) {
        Verification verification = new Verification("its own page", Optional.of(TODAY.minusDays(days)));

        assertThat(verification.callFirst(TODAY)).isEqualTo(callFirst);
        assertThat(verification.tooOld(TODAY, false)).isEqualTo(tooOld);
        assertThat(verification.tooOld(TODAY, true)).isEqualTo(tooOld);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatNobodyHasCheckedIsShownInADemoOnly(boolean demo) {
        Verification verification = new Verification("hearsay", Optional.empty());

        assertThat(verification.callFirst(TODAY)).isTrue();
        assertThat(verification.tooOld(TODAY, demo)).isEqualTo(!demo);
    }
}
