package de.lotsin.visitor;

import java.time.Instant;
import java.util.Optional;

/// A yes of hers to one purpose.
///
/// @param purpose what it is for, for example `booking`
/// @param textVersion which text she read when she said yes
/// @param withdrawnAt when she took it back
public record Consent(String purpose, String textVersion, Instant givenAt, Optional<Instant> withdrawnAt) {}
