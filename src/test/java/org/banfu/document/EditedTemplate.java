package org.banfu.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A template as Word saves it after two colleagues worked on it with changes tracked: comments,
/// people, moves, deleted rows and notes, a main part of another name, properties, a store of
/// values, paths of a machine.
public final class EditedTemplate {
  /// What colleagues are called, what they deleted, and where their files lie.
  public static final List<String> TRACES =
      List.of(
          "章会签",
          "黎校对",
          "zhanghq",
          "Users",
          "云岫信创",
          "不予采纳",
          "经费未落实",
          "内部意见",
          "内部评分",
          "九十九分",
          "密件",
          "草稿",
          "口径未定",
          "内部掌握",
          "撤下的图",
          "不妥",
          "rsid",
          "_GoBack",
          "gfxdata",
          "docId",
          "2023-07-1",
          "dotx",
          "UEsDBBQABg",
          "OAUser",
          "OAPRINT",
          "<w:printerSettings",
          "printerSettings1",
          "仝冲突",
          "onflict",
          "另一人的旧文",
          "涉密",
          "薛拟");

  private EditedTemplate() {}

  public static byte[] docx() throws IOException {
    return docx(UnaryOperator.identity());
  }

  /// The template with its text changed.
  static byte[] docx(UnaryOperator<String> text) throws IOException {
    Path folder = folder();
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes);
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        byte[] content = Files.readAllBytes(file);
        zip.putNextEntry(new ZipEntry(name));
        zip.write(
            name.equals("word/document2.xml")
                ? text.apply(new String(content, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8)
                : content);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static Path folder() throws IOException {
    try {
      return Path.of(EditedTemplate.class.getResource("edited").toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
