package org.banfu.trespass.document;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// POI where documents are written.
final class BorrowsPoi {
  final XWPFDocument document = new XWPFDocument();
}
