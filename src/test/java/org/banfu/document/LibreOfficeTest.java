package org.banfu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banfu.proposal.DocumentKind;
import org.banfu.proposal.json.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// LibreOffice opens the letter and loses nothing of it. Where it is not installed, a line says so.
class LibreOfficeTest {
  private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page[^s]");

  @TempDir Path folder;

  private static Optional<Path> soffice() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(entry -> Path.of(entry, "soffice"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private Path converted(Path soffice, Path document, String format, String extension)
      throws IOException, InterruptedException {
    Path out = Files.createDirectories(folder.resolve(extension));
    Process process =
        new ProcessBuilder(
                soffice.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                out.toString(),
                document.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(extension + ".log").toFile())
            .start();
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("LibreOffice did not come back");
    }
    return out.resolve("letter." + extension);
  }

  @Test
  void opensAndKeepsTheLetter() throws Exception {
    Optional<Path> soffice = soffice();
    if (soffice.isEmpty()) {
      System.out.println("LibreOfficeTest skipped: there is no soffice on the PATH");
      return;
    }
    byte[] content =
        new Documents()
            .render(DocumentKind.REPLY_FORM, new Sample().proposal(), new Sample().profile())
            .content();
    Path letter = Files.write(folder.resolve("letter.docx"), content);
    List<String> written =
        Docx.of(content).paragraphs().stream().filter(t -> !t.isBlank()).toList();

    Path text = converted(soffice.get(), letter, "txt:Text (encoded):UTF8", "txt");
    Path pages = converted(soffice.get(), letter, "pdf", "pdf");
    Path again = converted(soffice.get(), letter, "docx", "docx");

    String plain = Files.readString(text).replaceAll("\\s", "");
    for (String paragraph : written) {
      assertTrue(plain.contains(paragraph.replaceAll("\\s", "")), paragraph);
    }
    List<String> kept = Docx.of(Files.readAllBytes(again)).paragraphs();
    assertEquals(written, kept.stream().filter(t -> !t.isBlank()).toList());
    String pdf = Files.readString(pages, StandardCharsets.ISO_8859_1);
    long count = PAGE.matcher(pdf).results().count();
    assertTrue(count >= 4 && count <= 20, "pages: " + count);
  }
}
