package org.banfu.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.banfu.bench.Children;
import org.banfu.bench.part.Material;
import org.banfu.generator.Generator;

/// One engine in a process of its own: `ENGINE build|ask PROPOSALS FOLDER QUESTIONS ROUNDS`.
public final class SearchChild {
  /// A slow engine is asked for so long, in nanoseconds, and then of a part of the questions: they
  /// come in no order.
  private static final long LONGEST = 25_000_000_000L;

  /// From so many milliseconds on nothing is gained by warming up.
  private static final double SLOW = 100;

  private SearchChild() {}

  public static void main(String[] arguments) throws Exception {
    Engine.Kind kind = Engine.Kind.valueOf(arguments[0]);
    int proposals = Integer.parseInt(arguments[2]);
    Path folder = Path.of(arguments[3]);
    Path questions = Path.of(arguments[4]);
    if (arguments[1].equals("build")) {
      build(kind, proposals, folder);
    } else {
      ask(kind, proposals, folder, questions, Integer.parseInt(arguments[5]));
    }
  }

  /// The time that generating takes is taken first, and off.
  private static void build(Engine.Kind kind, int proposals, Path folder) throws Exception {
    long start = System.nanoTime();
    long characters =
        new Generator(Material.SEED)
            .proposals(proposals)
            .mapToLong(proposal -> Texts.whole(proposal).length())
            .sum();
    double generating = millis(start);
    Files.createDirectories(folder);
    start = System.nanoTime();
    try (Engine engine = kind.engine()) {
      engine.build(folder, new Generator(Material.SEED).proposals(proposals));
    }
    print("build", Math.max(0, millis(start) - generating));
    try (Stream<Path> files = Files.walk(folder)) {
      long bytes =
          files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
      print("size, MB", bytes / 1e6);
    }
    print("characters of one", characters / (double) proposals);
  }

  private static void ask(Engine.Kind kind, int proposals, Path folder, Path file, int rounds)
      throws Exception {
    boolean isFirst = Files.notExists(file);
    List<Questions.Question> questions =
        isFirst
            ? Questions.make(proposals).stream()
                .map(text -> new Questions.Question(text, -1))
                .toList()
            : Questions.read(file);
    try (Engine engine = kind.engine()) {
      long start = System.nanoTime();
      engine.open(folder);
      engine.find(questions.getFirst().text());
      print("start", millis(start));
      if (isFirst) {
        var answered = new ArrayList<Questions.Question>();
        for (Questions.Question one : questions) {
          answered.add(new Questions.Question(one.text(), engine.find(one.text())));
        }
        Questions.write(file, answered);
        questions = answered;
      }
      recall(engine, questions);
      latency(engine, questions, proposals, rounds);
      narrowing(engine, questions, rounds);
      print("memory, MB", memory());
    }
  }

  /// Of what there is, how much is found; and how much is found that is not there.
  private static void recall(Engine engine, List<Questions.Question> questions) throws Exception {
    long there = 0;
    long found = 0;
    long tooMuch = 0;
    long end = System.nanoTime() + LONGEST;
    for (Questions.Question one : questions) {
      if (System.nanoTime() > end) {
        break;
      }
      int count = engine.find(one.text());
      there += one.expected();
      found += Math.min(count, one.expected());
      tooMuch += Math.max(0, count - one.expected());
    }
    print("recall, %", 100.0 * found / there);
    print("found and not there, %", 100.0 * tooMuch / there);
  }

  private static void latency(
      Engine engine, List<Questions.Question> questions, int proposals, int rounds)
      throws Exception {
    Map<String, List<Double>> times = new LinkedHashMap<>();
    long end = System.nanoTime() + LONGEST;
    for (int round = 0; round < rounds; round++) {
      for (Questions.Question one : questions) {
        if (System.nanoTime() > end) {
          break;
        }
        long start = System.nanoTime();
        engine.find(one.text());
        double millis = millis(start);
        // The first round warms up, as far as a slow engine gets that far.
        if (round > 0 || millis > SLOW) {
          for (String group :
              List.of("all", "length " + one.text().length(), one.frequency(proposals))) {
            times.computeIfAbsent(group, key -> new ArrayList<>()).add(millis);
          }
        }
      }
    }
    times.forEach((group, values) -> {
      print(group + ", p50", quantile(values, 0.5));
      print(group + ", p99", quantile(values, 0.99));
    });
  }

  /// Key strokes two to the last of each text; the first one is not counted.
  private static void narrowing(Engine engine, List<Questions.Question> questions, int rounds)
      throws Exception {
    var times = new ArrayList<Double>();
    long end = System.nanoTime() + LONGEST / 2;
    for (int round = 0; round < rounds; round++) {
      for (Questions.Question one : questions) {
        for (int length = 1; length <= one.text().length() && System.nanoTime() < end; length++) {
          long start = System.nanoTime();
          engine.narrow(one.text().substring(0, length));
          double millis = millis(start);
          // All is warm by now.
          if (length > 1) {
            times.add(millis);
          }
        }
      }
    }
    print("narrowing, p50", quantile(times, 0.5));
    print("narrowing, p99", quantile(times, 0.99));
  }

  private static double quantile(List<Double> values, double part) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted[Math.min(sorted.length - 1, (int) (sorted.length * part))];
  }

  /// The resident set, without what can be collected.
  private static double memory() throws IOException {
    System.gc();
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      Runtime run = Runtime.getRuntime();
      return (run.totalMemory() - run.freeMemory()) / 1e6;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1e3)
        .findFirst()
        .orElse(0);
  }

  private static double millis(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static void print(String name, double value) {
    System.out.println(Children.MARK + name + "=" + String.format(Locale.ROOT, "%.4f", value));
  }
}
