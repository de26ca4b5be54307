package de.lotsin;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A test for each of the languages in which Lotsin has content from the first day; the test takes the tag.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ParameterizedTest
@ValueSource(strings = {"de", "de-simple", "en", "ar", "uk", "ru", "fa", "fa-AF", "es", "tr", "ku"})
public @interface InEveryLaunchLanguage {}
