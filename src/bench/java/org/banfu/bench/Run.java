package org.banfu.bench;

import java.time.Duration;
import java.time.Instant;

/// What was measured in one go: when it began, how loaded the machine was then, the figures.
record Run(Instant began, double load, Figures figures) {
  Run() {
    this(Instant.now(), Machine.load(), new Figures());
  }

  Duration took() {
    return Duration.between(began, Instant.now());
  }
}
