package org.banfu;

/// How often a test that kills processes does so: a share in `mvn verify`, at least 200 times in
/// `mvn -Pkill verify`.
public final class Rounds {
  private Rounds() {}

  /// @param share of this test in `mvn verify`
  public static int ofKills(int share) {
    return Integer.getInteger("banfu.kill.rounds", share);
  }
}
