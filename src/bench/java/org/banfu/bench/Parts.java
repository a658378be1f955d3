package org.banfu.bench;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.banfu.bench.part.SaveBenchmark;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/// One round of the JMH benchmarks, each in a JVM of its own: p50 and p99 of the samples, and their
/// mean, in milliseconds.
final class Parts {
  private static final TimeValue SECOND = TimeValue.seconds(1);

  private Parts() {}

  /// All but those of reading.
  static void run(Settings settings, Figures figures) throws RunnerException {
    run(settings, figures, "(?!Read)");
  }

  /// Only those of reading.
  static void reading(Settings settings, Figures figures) throws RunnerException {
    run(settings, figures, "Read");
  }

  /// Only those of letters.
  static void letters(Settings settings, Figures figures) throws RunnerException {
    run(settings, figures, "Letter");
  }

  private static void run(Settings settings, Figures figures, String only) throws RunnerException {
    List<Integer> archives = settings.archives();
    Path log = settings.work().resolve("jmh.log");
    var options =
        new OptionsBuilder()
            .include(SaveBenchmark.class.getPackageName() + "\\." + only + ".*")
            .param("size", archives.getFirst().toString(), archives.getLast().toString())
            .param("all", archives.getLast().toString())
            .forks(1)
            .warmupIterations(settings.quick() ? 1 : 5)
            .warmupTime(SECOND)
            .measurementIterations(settings.quick() ? 1 : 3)
            .measurementTime(SECOND)
            .jvmArgsAppend("-Dbench.work=" + settings.work())
            .shouldFailOnError(true)
            .output(log.toString())
            .build();
    Collection<RunResult> results = new Runner(options).run();
    for (RunResult result : results) {
      String name = name(result.getParams());
      Statistics statistics = result.getPrimaryResult().getStatistics();
      double unit = toMillis(result.getParams().getTimeUnit());
      figures.add(name, statistics.getPercentile(50) * unit);
      figures.add(name + ", mean", statistics.getMean() * unit);
      figures.add(name + ", p99", statistics.getPercentile(99) * unit);
    }
  }

  /// Such as `Save.save size=100`.
  private static String name(BenchmarkParams params) {
    String benchmark = params.getBenchmark();
    String simple = benchmark.substring(SaveBenchmark.class.getPackageName().length() + 1);
    String given =
        params.getParamsKeys().stream()
            .filter(key -> !key.equals("all"))
            .map(key -> " " + params.getParam(key))
            .collect(Collectors.joining());
    return simple.replace("Benchmark", "") + given;
  }

  private static double toMillis(TimeUnit unit) {
    return unit.toNanos(1) / 1e6;
  }
}
