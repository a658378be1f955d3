package org.banfu.bench.child;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
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

  /// The most of the heap that was in use at a time so far, garbage included.
  static void peakHeap() {
    long most =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
    figure("peak heap, MB", most / 1e6);
  }

  static void figure(String name, double value) {
    System.out.println(Children.MARK + name + "=" + value);
  }
}
