package org.banfu.trespass.work;

import org.openpdf.text.Document;

/// Writes a PDF outside of the rooms where files are made.
public final class WritesAPdf {
  public Document document() {
    return new Document();
  }
}
