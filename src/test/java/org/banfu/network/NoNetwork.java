package org.banfu.network;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/// Refuses every way of the JDK to a network for the rest of this process, and remembers who tried:
/// whoever swallows the refusal is found all the same.
final class NoNetwork {
  private static final Queue<AssertionError> USES = new ConcurrentLinkedQueue<>();
  private static final AtomicBoolean INSTALLED = new AtomicBoolean();

  private NoNetwork() {}

  /// The old sockets know no provider. Deprecated or not, theirs is the only place to stand.
  @SuppressWarnings("deprecation")
  static void install() throws IOException {
    if (!INSTALLED.getAndSet(true)) {
      Socket.setSocketImplFactory(() -> {
        throw refused("a socket");
      });
      ServerSocket.setSocketFactory(() -> {
        throw refused("a socket that listens");
      });
      DatagramSocket.setDatagramSocketImplFactory(() -> {
        throw refused("a socket for datagrams");
      });
    }
  }

  /// An error, so that no `catch (IOException)` takes it for a network that is down.
  static AssertionError refused(String what) {
    var use = new AssertionError(what + " was asked for by " + Thread.currentThread().getName());
    USES.add(use);
    return use;
  }

  /// All that were refused.
  static List<AssertionError> uses() {
    return List.copyOf(USES);
  }

  /// Forgets those that this class asked for, and gives them back.
  static List<AssertionError> forget(Class<?> asker) {
    var asked = new ArrayList<AssertionError>();
    for (AssertionError use : USES) {
      boolean isTheirs =
          Arrays.stream(use.getStackTrace())
              .anyMatch(frame -> frame.getClassName().startsWith(asker.getName()));
      if (isTheirs && USES.remove(use)) {
        asked.add(use);
      }
    }
    return asked;
  }
}
