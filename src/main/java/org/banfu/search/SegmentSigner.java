package org.banfu.search;

import java.nio.ByteBuffer;
import java.util.List;
import org.banfu.text.Pinyin;

/// Sets the bits by which it is known of most proposals of a segment, without reading them, that
/// they do not contain something ([Signature], [AloudSignature]).
final class SegmentSigner {
  private final ByteBuffer out;
  private final int[] header;
  private final Pinyin pinyin;

  /// @param header of the segment, whose sections have their places
  SegmentSigner(ByteBuffer out, int[] header, Pinyin pinyin) {
    this.out = out;
    this.header = header;
    this.pinyin = pinyin;
  }

  void sign(List<Sheet> sheets) {
    for (int doc = 0; doc < sheets.size(); doc++) {
      sign(sheets.get(doc).folded(), doc);
      signAloud(sheets.get(doc), doc);
    }
  }

  private void sign(char[] folded, int doc) {
    for (int i = 0; i + 1 < folded.length; i++) {
      if (folded[i] != Sheet.END) {
        set(Signature.of(folded[i]), doc);
        if (folded[i + 1] != Sheet.END) {
          set(Signature.ofPair(folded[i], folded[i + 1]), doc);
        }
      }
    }
  }

  private void set(int bits, int doc) {
    setBit(Layout.SIGNATURES, Signature.first(bits), doc);
    setBit(Layout.SIGNATURES, Signature.second(bits), doc);
  }

  /// Of what Latin letters find.
  private void signAloud(Sheet sheet, int doc) {
    for (int i = 0; i < sheet.rows().size(); i++) {
      Sheet.Row row = sheet.rows().get(i);
      if (row.kind().isReadAloud()) {
        boolean isLast = i + 1 == sheet.rows().size();
        int to = (isLast ? sheet.folded().length : sheet.rows().get(i + 1).start()) - 1;
        AloudSignature.of(
            sheet.folded(), row.start(), to, pinyin, bit -> setBit(Layout.ALOUD, bit, doc));
      }
    }
  }

  private void setBit(int section, int bit, int doc) {
    int at = header[section] + (bit * header[Layout.WORDS] + (doc >>> 6)) * Long.BYTES;
    out.putLong(at, out.getLong(at) | 1L << doc);
  }
}
