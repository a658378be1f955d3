package org.banfu.bench.child;

import org.banfu.bench.Children;

/// Takes the time of a piece of work and prints it as a figure.
final class Clocked {
  private Clocked() {}

  /// Work that gives a value.
  interface Work<T> {
    T run() throws Exception;
  }

  static <T> T time(String name, Work<T> work) throws Exception {
    long start = System.nanoTime();
    T value = work.run();
    figure(name, (System.nanoTime() - start) / 1e6);
    return value;
  }

  static void figure(String name, double value) {
    System.out.println(Children.MARK + name + "=" + value);
  }
}
