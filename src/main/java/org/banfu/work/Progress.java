package org.banfu.work;

/// Told after each step of a job: how many of how many are done, and what the step was about.
@FunctionalInterface
public interface Progress {
  /// Nobody looks.
  Progress NONE = (done, total, what) -> {};

  /// Called on the job's own thread.
  void at(int done, int total, String what);
}
