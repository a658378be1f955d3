package org.banfu.archive;

/// Ends a listener's part in a feed when it is closed.
@FunctionalInterface
public interface Subscription extends AutoCloseable {
  @Override
  void close();
}
