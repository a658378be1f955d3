package org.banfu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.ProposalJson;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The distribution as it is handed out, run as a process from a folder with a space and Chinese in
/// its name.
class DistributionIT {
  private static final Path BUILT = Path.of(System.getProperty("banfu.dist"));
  private static final Proposal SAMPLE = new Sample().proposal();

  @TempDir static Path installed;

  private static Path program;

  @TempDir Path temp;

  @BeforeAll
  static void install() throws Exception {
    program = installed.resolve("我的 程序");
    copy(BUILT, program);
  }

  @Test
  void theVersionIsTold() throws Exception {
    var run = run("--version");

    assertEquals(0, run.code(), run::all);
    assertTrue(run.out().matches("(?s).*\\d+\\.\\d+\\.\\d+.*"), run::all);
  }

  @Test
  void theSampleGoesOutAsALetterAndComesInAgain() throws Exception {
    String data = temp.resolve("档案 一").toString();
    String letters = temp.resolve("文书").toString();

    assertDone(run("sample", "--data", data));
    assertDone(run("export", "--data", data, "--out", letters, "--all"));
    Path letter = only(Path.of(letters), ".docx");

    String text = documentText(letter);
    assertTrue(text.contains(SAMPLE.proposers().getFirst().name()), text);
    assertTrue(text.contains(SAMPLE.suggestions().getLast().heading()), text);

    String other = temp.resolve("档案 二").toString();
    assertDone(run("import", "--data", other, letter.toString()));
    var list = run("list", "--data", other);
    assertDone(list);
    assertTrue(list.out().contains(SAMPLE.number()), list::all);
  }

  @Test
  void theSampleGoesOutAsJsonAndComesInEqual() throws Exception {
    String data = temp.resolve("one").toString();
    String files = temp.resolve("files").toString();
    String other = temp.resolve("two").toString();

    assertDone(run("sample", "--data", data));
    assertDone(run("export", "--data", data, "--document", "JSON", "--out", files, "--all"));
    assertDone(run("import", "--data", other, only(Path.of(files), ".json").toString()));
    var shown = run("show", "--data", other, "--json", SAMPLE.number());

    assertDone(shown);
    assertEquals(List.of(SAMPLE), new ProposalJson().read(shown.out()));
  }

  @Test
  void argumentsArriveAsTheyWereGiven() throws Exception {
    var run = run("show", "--data", temp.resolve("a  b'$HOME*\"").toString(), "没有 * 这号");

    assertEquals(3, run.code(), run::all);
    assertTrue(run.err().contains("a  b'$HOME*\""), run::all);
  }

  @Test
  void theProgramIsFoundThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(temp.resolve("banfu-link"), script());

    assertEquals(0, run(Map.of(), List.of(link.toString(), "--version")).code());
  }

  @Test
  void anOldJavaHomeIsPassedBy() throws Exception {
    Path old = fakeJava("17.0.15");

    var run = run(Map.of("JAVA_HOME", old.toString()), List.of(script().toString(), "--version"));

    assertEquals(0, run.code(), run::all);
  }

  @Test
  void aNewerRuntimeBesideTheProgramIsTakenFirst() throws Exception {
    Path other = temp.resolve("banfu");
    copy(BUILT.resolve("bin"), Files.createDirectory(other).resolve("bin"));
    Files.move(fakeJava("26"), other.resolve("runtime"));

    var run = run(Map.of(), List.of(other.resolve("bin/banfu").toString()));

    assertEquals("java 26 runs\n", run.out(), run::all);
  }

  @Test
  void withoutArgumentsAndScreenTheSampleIsWritten() throws Exception {
    Path tmp = Files.createDirectory(temp.resolve("tmp"));
    var environment = Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + tmp);

    var run = run(environment, List.of(script().toString()));

    assertEquals(0, run.code(), run::all);
    Path letter = only(tmp, ".docx");
    assertTrue(run.out().contains(letter.toString()), run::all);
    assertTrue(run.out().contains("xvfb-run"), run::all);
  }

  @Test
  void aScreenThatDoesNotAnswerIsNoFailure() throws Exception {
    Path tmp = Files.createDirectory(temp.resolve("tmp"));
    var environment = Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + tmp, "DISPLAY", ":9797");

    var run = run(environment, List.of(script().toString()));

    assertEquals(0, run.code(), run::all);
    assertTrue(run.out().contains(only(tmp, ".docx").toString()), run::all);
    assertTrue(Stream.of("\tat ", "Exception in").noneMatch(run.err()::contains), run::all);
  }

  private static void copy(Path from, Path to) throws Exception {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  /// Something that calls itself a Java of this version and says so when it runs.
  private Path fakeJava(String version) throws Exception {
    Path home = temp.resolve("java-" + version);
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    Files.writeString(java, "#!/bin/sh\necho java " + version + " runs\n");
    assertTrue(java.toFile().setExecutable(true));
    return home;
  }

  private Path script() {
    return program.resolve("bin").resolve("banfu");
  }

  private Run run(String... arguments) throws Exception {
    var command = new ArrayList<>(List.of(script().toString()));
    command.addAll(List.of(arguments));
    return run(Map.of(), command);
  }

  private Run run(Map<String, String> environment, List<String> command) throws Exception {
    File out = Files.createTempFile(temp, "out", ".txt").toFile();
    File err = Files.createTempFile(temp, "err", ".txt").toFile();
    var builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
    builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
    builder.environment().put("LC_ALL", "C");
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    boolean ended = process.waitFor(2, TimeUnit.MINUTES);
    if (!ended) {
      process.destroyForcibly();
    }
    assertTrue(ended, () -> command + " does not end");
    return new Run(
        process.exitValue(),
        Files.readString(out.toPath(), StandardCharsets.UTF_8),
        Files.readString(err.toPath(), StandardCharsets.UTF_8));
  }

  private static void assertDone(Run run) {
    assertEquals(0, run.code(), run::all);
  }

  private static Path only(Path folder, String ending) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      var found = files.filter(file -> file.toString().endsWith(ending)).toList();
      assertEquals(1, found.size(), found::toString);
      return found.getFirst();
    }
  }

  private static String documentText(Path docx) throws Exception {
    try (var zip = new ZipFile(docx.toFile())) {
      byte[] xml = zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes();
      return new String(xml, StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
    }
  }

  private record Run(int code, String out, String err) {
    String all() {
      return "exit " + code + "\n" + out + "\n" + err;
    }
  }
}
