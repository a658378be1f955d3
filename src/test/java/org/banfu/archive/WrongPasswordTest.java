package org.banfu.archive;

import static org.banfu.archive.Secrets.password;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banfu.archive.Protection.Progress;
import org.banfu.proposal.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/// Without the password, or its key, nothing opens and nothing is touched.
class WrongPasswordTest {
  private static final Unlocking WRONG = file -> Optional.of(Password.of("一个长的密码 2".toCharArray()));

  private final TestClock clock = new TestClock();

  @TempDir private Path temporary;
  private Path folder = Path.of("");
  private Path backup = Path.of("");

  @BeforeEach
  void makeOne() throws Exception {
    folder = temporary.resolve("archive");
    Archives.closed(folder, clock, 3);
    try (Archive archive = Archive.open(folder, clock)) {
      archive.backup();
      archive.protection().set(password(), List.of(), Progress.NONE);
      backup = Archives.only(folder.resolve("backups"), ".zip");
    }
  }

  private void assertRefused(String code, Executable opening) throws Exception {
    Map<String, String> before = Archives.content(folder);

    var refused = assertThrows(ProblemException.class, opening);

    assertEquals(code, refused.problem().code());
    assertEquals(before, Archives.content(folder));
  }

  @Test
  void withoutItNothingOpensAndNothingIsTouched() throws Exception {
    String needed = "archive.passwordNeeded";
    assertRefused(needed, () -> Archive.open(folder, clock));
    assertRefused(needed, () -> Archive.openForReading(folder, clock));
    assertRefused(needed, () -> Archive.openAside(folder, clock));
    assertRefused(needed, () -> Archive.restore(folder, backup, clock));
    assertRefused(needed, () -> Archive.restore(temporary.resolve("new"), backup, clock));
  }

  @Test
  void aWrongOneIsToldAndNothingIsTouched() throws Exception {
    String wrong = "archive.wrongPassword";
    assertRefused(wrong, () -> Archive.open(folder, clock, WRONG));
    assertRefused(wrong, () -> Archive.openForReading(folder, clock, WRONG));
    assertRefused(wrong, () -> Archive.restore(folder, backup, clock, WRONG));
  }

  @Test
  void anArchiveWithoutOneNeverAsks() throws Exception {
    Path plain = temporary.resolve("plain");
    Unlocking never =
        file -> {
          throw new AssertionError("asked for " + file);
        };

    Archive.open(plain, clock, never).close();
    Archive.openForReading(plain, clock, never).close();
  }

  @Test
  void theWrongOneNeitherChangesNorRemovesIt() throws Exception {
    try (Archive archive = Secrets.open(folder, clock)) {
      var wrong = Password.of("一个长的密码 2".toCharArray());
      var next = Password.of("noch ein Passwort".toCharArray());
      Protection protection = archive.protection();
      assertCode("archive.wrongPassword", () -> protection.change(wrong, next, List.of()));
      assertCode("archive.wrongPassword", () -> protection.remove(wrong, List.of(), Progress.NONE));
      assertCode("archive.passwordSet", () -> protection.set(next, List.of(), Progress.NONE));
      var empty = Password.of(new char[7]);
      assertCode("archive.passwordShort", () -> protection.change(password(), empty, List.of()));
    }
    Secrets.open(folder, clock).close();
  }

  private static void assertCode(String code, Executable work) {
    assertEquals(code, assertThrows(ProblemException.class, work).problem().code());
  }

  @Test
  void oneThatIsNotThereIsNeitherChangedNorRemoved() throws Exception {
    try (Archive archive = Archive.open(temporary.resolve("plain"), clock)) {
      Protection protection = archive.protection();
      assertCode(
          "archive.passwordNone", () -> protection.change(password(), password(), List.of()));
      assertCode(
          "archive.passwordNone", () -> protection.remove(password(), List.of(), Progress.NONE));
    }
  }

  @Test
  void anyOneCopyOfTheKeyOpensItAndTheOthersAreMadeAgain() throws Exception {
    Path inFolder = folder.resolve("banfu.key");
    Path inBackups = folder.resolve("backups/banfu.key");
    Files.delete(inFolder);
    reopened();
    Files.delete(inBackups);
    Files.write(inFolder, "{\"kind\":\"banfu-key\"".getBytes("UTF-8"));
    reopened();
    Files.delete(inFolder);
    Files.delete(inBackups);
    assertTrue(Protection.isProtected(folder));
    reopened();

    assertEquals(-1, Files.mismatch(inFolder, inBackups));
  }

  private void reopened() throws Exception {
    try (Archive archive = Secrets.open(folder, clock)) {
      assertEquals(3, archive.rows().size());
      archive.backup(); // behind what is still to be rewritten
    }
    assertTrue(Files.exists(folder.resolve("banfu.key")));
    assertTrue(Files.exists(folder.resolve("backups/banfu.key")));
  }

  @Test
  void withoutAnyCopyItIsToldAndNothingIsTouched() throws Exception {
    Files.delete(folder.resolve("banfu.key"));
    Files.delete(folder.resolve("backups/banfu.key"));
    Files.delete(backup);

    assertRefused("archive.keyLost", () -> Archive.open(folder, clock, WRONG));
  }

  @Test
  void aKeyThatIsFlippedDoesNotHideTheOtherCopy() throws Exception {
    Path inFolder = folder.resolve("banfu.key");
    String text = Files.readString(inFolder);
    int at = text.indexOf("wrapped") + 12;
    char other = text.charAt(at) == 'A' ? 'B' : 'A';
    Files.writeString(inFolder, text.substring(0, at) + other + text.substring(at + 1));

    reopened();

    assertEquals(-1, Files.mismatch(inFolder, folder.resolve("backups/banfu.key")));
  }
}
