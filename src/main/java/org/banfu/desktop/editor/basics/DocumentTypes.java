package org.banfu.desktop.editor.basics;

import java.util.Locale;
import java.util.Set;

/// Which files are opened with one click: documents and pictures that are looked at, by the end of
/// the name, as the systems decide. Programs, scripts, links and documents with macros, which may
/// come in a file handed over, are not: they are saved, and what then is done is the person's own
/// decision.
final class DocumentTypes {
  private static final Set<String> KNOWN =
      Set.of(
          "pdf", "ofd", "txt", "csv", "doc", "docx", "wps", "rtf", "odt", "xls", "xlsx", "et",
          "ods", "ppt", "pptx", "dps", "odp", "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff",
          "webp");

  private DocumentTypes() {}

  static boolean holds(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot >= 0 && KNOWN.contains(fileName.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}
