package org.banfu.archive;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// A clock that stands until it is put forward.
final class TestClock extends Clock {
  private volatile Instant now = Instant.parse("2023-04-03T01:00:00Z");
  private volatile ZoneId zone = ZoneId.of("Asia/Shanghai");

  void forward(Duration time) {
    now = now.plus(time);
  }

  /// As a machine whose zone somebody sets.
  void moveTo(String place) {
    zone = ZoneId.of(place);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
