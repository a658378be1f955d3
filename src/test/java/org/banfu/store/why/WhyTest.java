package org.banfu.store.why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;
import org.banfu.proposal.Problem;
import org.banfu.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WhyTest {
  @TempDir private Path folder;

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of("why.full", new IOException("No space left on device")),
        Arguments.of("why.full", new FileSystemException("D:\\a", null, "磁盘空间不足。")),
        Arguments.of(
            "why.full",
            new UncheckedIOException(new FileSystemException("a", null, "Disk quota exceeded"))),
        Arguments.of("why.denied", new AccessDeniedException("a")),
        Arguments.of("why.denied", new FileNotFoundException("a (Permission denied)")),
        Arguments.of("why.gone", new FileNotFoundException("a (No such file or directory)")),
        Arguments.of("why.readOnly", new ReadOnlyFileSystemException()),
        Arguments.of("why.readOnly", new FileSystemException("a", null, "Read-only file system")),
        Arguments.of(
            "why.inUse",
            new FileSystemException(
                "a",
                null,
                "The process cannot access the file because it is being used by another process")),
        Arguments.of("why.inUse", new FileSystemException("a", null, "另一个程序正在使用此文件，进程无法访问。")),
        Arguments.of("why.other", new IOException((String) null)),
        Arguments.of("why.other", new SQLException("Table SECRET not found")));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void whatSystemsSayIsToldInWords(String code, Exception failure) {
    assertEquals(code, Why.of(failure));

    String told =
        new Messages(Locale.CHINESE)
            .text(Problem.of("archive.folderUnusable", "档案", Why.of(failure)));
    assertFalse(told.matches("(?s).*[A-Za-z].*"), told);
  }

  @Test
  void aMissingFileIsGone() {
    Path missing = folder.resolve("missing");

    IOException failure = assertThrows(IOException.class, () -> Files.readAllBytes(missing));

    assertEquals("why.gone", Why.of(failure));
  }

  @Test
  void whatIsNoDataFileIsDamaged() throws Exception {
    Files.write(folder.resolve("a.mv.db"), new byte[20_000]);

    SQLException failure =
        assertThrows(
            SQLException.class,
            () ->
                DriverManager.getConnection("jdbc:h2:" + folder.resolve("a") + ";IFEXISTS=TRUE")
                    .close());

    assertEquals("why.damaged", Why.of(failure), failure::toString);
  }

  @Test
  void anArgumentThatIsNoReasonStaysAsItIs() {
    assertTrue(
        new Messages(Locale.CHINESE)
            .text(Problem.of("archive.folderUnusable", "why.no", "why.full"))
            .startsWith("文件夹 why.no 不能用来存放档案：磁盘已满。"));
  }
}
