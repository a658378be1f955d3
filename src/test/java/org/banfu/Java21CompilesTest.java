package org.banfu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The main sources stay within the language and library of Java 21, so that the program also runs
/// on the newest Java to be had for Windows without an installer.
class Java21CompilesTest {
  @TempDir Path folder;

  @Test
  void mainSourcesCompileForJava21() throws Exception {
    List<Path> sources =
        Stream.concat(
                javaFiles(Path.of("src/main/java")),
                javaFiles(Path.of("target/generated-sources/annotations")))
            .toList();

    assertEquals(List.of(), errors(sources));
  }

  @Test
  void aLaterLanguageIsAnError() throws Exception {
    Path later = folder.resolve("Later.java");
    Files.writeString(
        later, "class Later { void call(java.util.List<?> all) { for (var _ : all); } }");

    assertNotEquals(List.of(), errors(List.of(later)));
  }

  private List<String> errors(List<Path> sources) throws Exception {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var diagnostics = new DiagnosticCollector<JavaFileObject>();
    try (var files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      // Every error is known before classes would be written.
      var options =
          List.of(
              "--release",
              "21",
              "-proc:none",
              "-XDshould-stop.ifNoError=FLOW",
              "-d",
              folder.toString(),
              "-nowarn");
      compiler
          .getTask(
              null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    return diagnostics.getDiagnostics().stream()
        .filter(found -> found.getKind() == Diagnostic.Kind.ERROR)
        .map(found -> found.toString())
        .toList();
  }

  private static Stream<Path> javaFiles(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    }
  }
}
