package org.banfu.work;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// Does the slow part of a job on all processors, a few steps ahead of the one thread that takes
/// the results in order. Only so many results wait at a time, so a job of any length needs little
/// memory; no thread is ever interrupted.
///
/// @param <I> what a step works on
/// @param <O> what it gives; failures that are to be told are values of this type
final class Ahead<I, O> {
  /// Takes one result, in the order of the inputs.
  interface Taker<I, O> {
    void take(I input, O output);
  }

  private record Step<I, O>(I input, Future<O> output) {}

  private final Function<I, O> slow;
  private final int threads;

  /// @param slow called on other threads, several at once
  Ahead(Function<I, O> slow) {
    this.slow = slow;
    this.threads = Runtime.getRuntime().availableProcessors();
  }

  /// Runs until the inputs end or the flag is up; returns whether it was stopped before the end.
  boolean run(Iterator<I> inputs, BooleanSupplier cancelled, Taker<I, O> taker) {
    var waiting = new ArrayDeque<Step<I, O>>();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      while (!cancelled.getAsBoolean()) {
        while (waiting.size() < threads * 2 && inputs.hasNext()) {
          I input = inputs.next();
          waiting.add(new Step<>(input, pool.submit(() -> slow.apply(input))));
        }
        Step<I, O> next = waiting.poll();
        if (next == null) {
          return false;
        }
        taker.take(next.input(), result(next.output()));
      }
      waiting.forEach(step -> step.output().cancel(false));
      return !waiting.isEmpty() || inputs.hasNext();
    }
  }

  /// Waits without giving in to an interrupt, which would break a connection of the archive's; it
  /// stays set for the caller.
  private static <O> O result(Future<O> future) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return future.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw new IllegalStateException("a step that must not fail did", e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
