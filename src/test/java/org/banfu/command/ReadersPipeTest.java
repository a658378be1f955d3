package org.banfu.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadersPipeTest {
  @TempDir private Path home;

  @ParameterizedTest
  @ValueSource(strings = {"Broken pipe", "断开的管道", "The pipe is being closed"})
  void aReaderThatLeftIsNoFailure(String reason) {
    assertFalse(failsWith(reason));
  }

  @ParameterizedTest
  @ValueSource(strings = {"No space left on device", "Input/output error"})
  void everythingElseIsOne(String reason) {
    assertTrue(failsWith(reason));
  }

  @Test
  void aListWhoseReaderLeavesEndsInSilence() throws Exception {
    if (!Files.isExecutable(Path.of("/bin/sh"))) {
      System.out.println("SKIPPED ReadersPipeTest: this system has no /bin/sh");
      return;
    }
    var banfu = new CommandLineHarness(home, Locale.UK);
    banfu.run("sample");
    String child =
        String.join(
            " ",
            "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "'",
            "--enable-native-access=ALL-UNNAMED -cp '"
                + System.getProperty("java.class.path")
                + "'",
            CommandLineChild.class.getName(),
            "list --data '" + banfu.archive() + "'");
    Path said = home.resolve("said");

    Process shell =
        new ProcessBuilder("/bin/sh", "-c", "{ " + child + "; echo exit $? >&2; } | true")
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .directory(home.toFile())
            .start();

    assertTrue(shell.waitFor(2, TimeUnit.MINUTES), "the child process hangs");
    assertEquals("exit 0", Files.readString(said).lines().toList().getLast());
    assertFalse(Files.readString(said).contains("standard output"), Files.readString(said));
  }

  private static boolean failsWith(String reason) {
    var broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(reason);
          }
        };
    var out = new PrintStream(new ReadersPipe(broken), true);
    out.println("a");
    return out.checkError();
  }
}
