package org.banfu.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/// Refuses the network from before the first test until after the last, and fails the run if
/// anybody asked for it.
public final class NoNetworkListener implements LauncherSessionListener {
  @Override
  public void launcherSessionOpened(LauncherSession session) {
    try {
      NoNetwork.install();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    List<AssertionError> uses = NoNetwork.uses();
    List<String> open = OpenSockets.ofThisProcess();
    if (!uses.isEmpty() || !open.isEmpty()) {
      var failure =
          new AssertionError(
              "the network was asked for %d times; left open: %s".formatted(uses.size(), open));
      uses.forEach(failure::addSuppressed);
      // Not every runner shows what a listener throws.
      failure.printStackTrace();
      throw failure;
    }
  }
}
