package org.banfu.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Starts child JVMs, waits for them and takes their time from outside.
public final class Children {
  /// docx4j brings an XSLT engine along as a service; only its own children see it.
  private static final List<String> DOCX4J_ONLY = List.of("docx4j", "xalan", "jaxb", "plutext");

  /// Windows, ours and bare ones, are drawn into memory.
  private static final List<String> WITHOUT_A_SCREEN =
      List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true");

  /// The options that the product runs with: this process was started with them, too.
  private static final List<String> OURS =
      ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
          .filter(option -> !option.startsWith("-Dbench."))
          .toList();

  /// What a figure's line begins with; libraries chatter on both streams.
  public static final String MARK = "figure ";

  private final Path log;
  private final Path java = Path.of(System.getProperty("java.home"), "bin", "java");

  /// What a child gave: milliseconds from start to end seen from outside, and what it printed.
  record Result(double wholeMillis, Map<String, Double> printed) {}

  Children(Path log) {
    this.log = log;
  }

  Result run(Class<?> main, String... arguments) throws IOException, InterruptedException {
    return run(List.of(), main, arguments);
  }

  /// With a heap of at most so many megabytes, for jobs that must not need more however large.
  Result runWithin(int megabytes, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    return run(List.of("-Xmx" + megabytes + "m"), main, arguments);
  }

  private Result run(List<String> options, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    boolean docx4j = List.of(arguments).contains("DOCX4J");
    var command = new ArrayList<String>(List.of(java.toString()));
    command.addAll(OURS);
    command.addAll(WITHOUT_A_SCREEN);
    command.addAll(options);
    command.addAll(List.of("-classpath", classPath(docx4j), main.getName()));
    command.addAll(List.of(arguments));
    var builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
    long start = System.nanoTime();
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    double whole = (System.nanoTime() - start) / 1e6;
    if (code != 0) {
      throw new IOException(
          main.getSimpleName() + List.of(arguments) + " ended with " + code + ", see " + log);
    }
    return new Result(whole, figures(out));
  }

  private static Map<String, Double> figures(String out) {
    var figures = new LinkedHashMap<String, Double>();
    for (String line : out.lines().filter(line -> line.startsWith(MARK)).toList()) {
      int equals = line.indexOf('=');
      figures.put(
          line.substring(MARK.length(), equals), Double.valueOf(line.substring(equals + 1)));
    }
    return figures;
  }

  private static String classPath(boolean docx4j) {
    Stream<String> entries =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator));
    return entries
        .filter(entry -> docx4j || DOCX4J_ONLY.stream().noneMatch(entry::contains))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
