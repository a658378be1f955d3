package org.banfu.bench.child;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/// How long the JavaFX thread was held up at most: asks it something again and again, and takes the
/// longest wait for the answer.
final class Pauses implements AutoCloseable {
  private final AtomicLong longest = new AtomicLong();
  private final Thread asking = Thread.ofPlatform().daemon().name("pauses").unstarted(this::ask);
  private volatile boolean isOver;

  Pauses() {
    asking.start();
  }

  /// In milliseconds.
  double longest() {
    return longest.get() / 1e6;
  }

  private void ask() {
    while (!isOver) {
      long begin = System.nanoTime();
      var answer = new CompletableFuture<Void>();
      Platform.runLater(() -> answer.complete(null));
      answer.join();
      longest.accumulateAndGet(System.nanoTime() - begin, Math::max);
    }
  }

  @Override
  public void close() throws InterruptedException {
    isOver = true;
    asking.join();
  }
}
