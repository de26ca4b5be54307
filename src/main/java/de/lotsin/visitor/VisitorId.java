package de.lotsin.visitor;

import java.util.UUID;

/// The pseudonym of somebody who is chatting: random, and hers only until she is forgotten.
public record VisitorId(UUID value) {}
