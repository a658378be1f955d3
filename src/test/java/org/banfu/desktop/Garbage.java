package org.banfu.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testfx.util.WaitForAsyncUtils;

/// What is to be collected because nothing holds it any more.
public final class Garbage {
  private static final int PATIENCE = 120;

  private final Map<String, WeakReference<Object>> expected = new LinkedHashMap<>();

  /// Remembers a thing by a name without holding it.
  public void expect(String name, Object thing) {
    expected.put(name + " #" + expected.size(), new WeakReference<>(thing));
  }

  /// Fails with the names of what somebody holds. What waits (a setting to be written) may hold
  /// something for a while.
  public void assertCollected() {
    try {
      WaitForAsyncUtils.waitFor(
          PATIENCE,
          TimeUnit.SECONDS,
          () -> {
            System.gc();
            return held().isEmpty();
          });
    } catch (TimeoutException e) {
      assertEquals(List.of(), held());
    }
  }

  private List<String> held() {
    return expected.entrySet().stream()
        .filter(entry -> entry.getValue().get() != null)
        .map(Map.Entry::getKey)
        .toList();
  }
}
