package org.banfu.command;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.banfu.work.Proposals.json;
import static org.banfu.work.Proposals.numbered;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.banfu.command.CommandLineHarness.Ran;
import org.banfu.work.Proposals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each bad file is refused with a sentence that names it; the archive stays as it was.
class BadInputTest {
  @TempDir private Path home;
  private CommandLineHarness chinese;
  private CommandLineHarness english;
  private Path letters;

  @BeforeEach
  void anArchiveWithOneProposal() throws Exception {
    chinese = new CommandLineHarness(home, Locale.SIMPLIFIED_CHINESE);
    english = new CommandLineHarness(home, Locale.UK);
    letters = Files.createDirectory(home.resolve("letters"));
    chinese.run("sample");
  }

  enum Bad {
    MISSING("missing.docx", "没有", "no file", "not found", "找不到") {
      @Override
      void write(Path file, Path word) {}
    },
    EMPTY("empty.docx", "空", "empty") {
      @Override
      void write(Path file, Path word) throws Exception {
        Files.createFile(file);
      }
    },
    ONLY_SPACE("space.txt", "空", "empty", "没有文字", "no text") {
      @Override
      void write(Path file, Path word) throws Exception {
        Files.writeString(file, " \u3000\r\n\t\n");
      }
    },
    BINARY("binary.txt", "不是文字", "not a text", "not text") {
      @Override
      void write(Path file, Path word) throws Exception {
        var bytes = new byte[20_000];
        new Random(7).nextBytes(bytes);
        Files.write(file, bytes);
      }
    },
    PICTURE("picture.docx", "不是文字", "not a text", "not text") {
      @Override
      void write(Path file, Path word) throws Exception {
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
      }
    },
    TRUNCATED_WORD("truncated.docx", "不完整", "incomplete") {
      @Override
      void write(Path file, Path word) throws Exception {
        byte[] whole = Files.readAllBytes(word);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
      }
    },
    TRUNCATED_JSON("truncated.json", "中断", "breaks off", "ends", "incomplete") {
      @Override
      void write(Path file, Path word) throws Exception {
        String whole = json(numbered("1", "甲"));
        Files.writeString(file, whole.substring(0, whole.length() / 2));
      }
    },
    ENORMOUS("enormous.docx", "超过 64 MB", "larger than 64 MB") {
      @Override
      void write(Path file, Path word) throws Exception {
        try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
          // Half a gigabyte that takes no room on the disk.
          channel.write(ByteBuffer.wrap(new byte[] {1}), 500L * 1024 * 1024);
        }
      }
    },
    WRONG_ENCODING("encoding.txt", "编码", "不是文字", "encoding", "not a text", "not text") {
      @Override
      void write(Path file, Path word) throws Exception {
        // UTF-16 without a mark, cut in the middle of a character.
        byte[] whole = "尊敬的江一苇委员：您提出的提案收悉。".repeat(30).getBytes(UTF_16BE);
        Files.write(file, Arrays.copyOfRange(whole, 1, whole.length - 2));
      }
    },
    NEWER_JSON("newer.json", "版本", "newer", "version") {
      @Override
      void write(Path file, Path word) throws Exception {
        Files.writeString(
            file, json(numbered("1", "甲")).replace("\"version\": 1", "\"version\": 2"));
      }
    },
    UNKNOWN_KEY("unknown-key.json", "colour") {
      @Override
      void write(Path file, Path word) throws Exception {
        Files.writeString(
            file, json(numbered("1", "甲")).replace("\"council\"", "\"colour\": 1, \"council\""));
      }
    },
    WRONG_DATE("date.json", "2023-02-30") {
      @Override
      void write(Path file, Path word) throws Exception {
        Files.writeString(
            file,
            json(numbered("1", "甲"))
                .replace("\"assignedOn\": null", "\"assignedOn\": \"2023-02-30\""));
      }
    };

    private final String fileName;
    private final List<String> anyOf;

    Bad(String fileName, String... anyOf) {
      this.fileName = fileName;
      this.anyOf = List.of(anyOf);
    }

    abstract void write(Path file, Path word) throws Exception;

    void assertToldBy(Ran ran) {
      assertAll(
          () -> assertEquals(ExitCode.REFUSED, ran.code(), ran.err()),
          () -> assertTrue(ran.err().contains(fileName), ran.err()),
          () -> assertTrue(anyOf.stream().anyMatch(ran.err()::contains), ran.err()),
          () -> assertFalse(ran.err().contains("Exception"), ran.err()),
          () -> assertEquals("", ran.out()));
    }
  }

  @ParameterizedTest
  @EnumSource(Bad.class)
  void aBadFileIsRefusedAndTheArchiveUnchanged(Bad bad) throws Exception {
    Path file = letters.resolve(bad.fileName);
    bad.write(file, word());
    String before = chinese.run("list", "--json").out();

    Ran inChinese = chinese.run("import", file);
    Ran inEnglish = english.run("import", file);

    bad.assertToldBy(inChinese);
    bad.assertToldBy(inEnglish);
    assertTrue(inEnglish.err().contains("1 refused"), inEnglish.err());
    assertEquals(before, chinese.run("list", "--json").out());
  }

  @Test
  void badFilesAreListedAndTheGoodOneBetweenThemIsImported() throws Exception {
    for (Bad bad : Bad.values()) {
      bad.write(letters.resolve(bad.fileName), word());
    }
    Proposals.file(letters, "good.json", numbered("4711", "甲"));
    Path report = home.resolve("report.json");

    Ran ran = english.run("import", "--report", report, letters);

    assertEquals(ExitCode.REFUSED, ran.code());
    assertTrue(ran.err().contains("1 added"), ran.err());
    assertTrue(ran.err().contains((Bad.values().length - 1) + " refused"), ran.err());
    assertEquals(1, ran.lines().size(), ran.out());
    assertTrue(ran.out().contains("4711"), ran.out());
    String text = Files.readString(report);
    assertEquals(Bad.values().length - 1, text.split("\"REFUSED\"", -1).length - 1);
    assertEquals(1, text.split("\"ADDED\"", -1).length - 1);
  }

  @Test
  void jsonIsRefusedWithLineAndPath() throws Exception {
    Path file = letters.resolve("unknown-key.json");
    Bad.UNKNOWN_KEY.write(file, file);

    String told = english.run("import", file).err();

    assertTrue(told.matches("(?s).*Line \\d+, column \\d+ \\(proposals\\[0\\]\\.colour.*"), told);
  }

  @Test
  void aFileOfManyWithOneBadProposalAddsNone() throws Exception {
    Path file = letters.resolve("many.json");
    String many = json(numbered("1", "甲"), numbered("2", "乙"), numbered("3", "丙"));
    int last = many.lastIndexOf("\"council\"");
    Files.writeString(file, many.substring(0, last) + "\"colour\": 1, " + many.substring(last));
    String before = chinese.run("list", "--json").out();

    assertEquals(ExitCode.REFUSED, chinese.run("import", file).code());
    assertEquals(before, chinese.run("list", "--json").out());
  }

  private Path word() {
    Ran ran = chinese.run("export", "--out", home.resolve("out"), "--all");
    return Path.of(ran.lines().getFirst());
  }
}
