package org.banfu.document.word;

import java.util.Map;
import java.util.Optional;

/// The pictures that a part refers to.
///
/// @param relations targets by id
/// @param parts of the whole file
record Pictures(Map<String, String> relations, Map<String, byte[]> parts) {
  /// English Metric Units in a point.
  private static final double EMU = 12_700;

  Pictures {
    relations = Map.copyOf(relations);
    parts = Map.copyOf(parts);
  }

  /// The picture of a `drawing` that stands in the line.
  Optional<Inline> inline(Xml drawing) {
    Xml inline = drawing.child("inline");
    Xml extent = inline.child("extent");
    Xml blip =
        inline.child("graphic").child("graphicData").child("pic").child("blipFill").child("blip");
    String target = relations.get(blip.get("embed", ""));
    byte[] content = target == null ? null : parts.get(target);
    return content == null
        ? Optional.empty()
        : Optional.of(
            new Inline.Picture(
                content, extent.number("cx", 0) / EMU, extent.number("cy", 0) / EMU));
  }
}
