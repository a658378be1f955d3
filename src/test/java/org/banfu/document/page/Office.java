package org.banfu.document.page;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// LibreOffice, with no font but the one it is given, so that both sides measure the same glyphs.
final class Office {
  private static final String FONT = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

  private final Path folder;
  private final Path soffice;

  /// Fails where LibreOffice is missing: builds without it leave the tests tagged `libreoffice` out
  /// (profile `no-libreoffice`) and so say what they did not look at.
  Office(Path folder) throws IOException {
    this.folder = folder;
    this.soffice =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
            .map(entry -> Path.of(entry, "soffice"))
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow(() -> new IOException("there is no soffice on the PATH"));
    Path fonts = Files.createDirectories(folder.resolve("fonts"));
    try (var in = Office.class.getResourceAsStream(FONT)) {
      Files.write(fonts.resolve("NotoSansSC-Regular.ttf"), in.readAllBytes());
    }
    Files.writeString(
        folder.resolve("fonts.conf"),
        """
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>
        """
            .formatted(fonts, folder.resolve("fontcache")));
  }

  Path fonts() {
    return folder.resolve("fonts");
  }

  /// The files as PDF, each beside its Word file.
  List<Path> pdfs(List<Path> documents) throws IOException, InterruptedException {
    return converted(documents, "pdf");
  }

  /// The files in another form, each beside the old one.
  List<Path> converted(List<Path> documents, String form) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(soffice.toString());
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--convert-to", form, "--outdir", folder.toString()));
    documents.forEach(document -> command.add(document.toString()));
    var builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile());
    builder.environment().put("FONTCONFIG_FILE", folder.resolve("fonts.conf").toString());
    Process process = builder.start();
    if (!process.waitFor(4, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("LibreOffice did not come back");
    }
    return documents.stream()
        .map(d -> folder.resolve(d.getFileName().toString().replaceFirst("\\.[^.]+$", "." + form)))
        .toList();
  }
}
