package org.banfu.document.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the drawings of a part: pictures in the line, and what floats (DrawingML, ECMA-376 20.4).
///
/// @param relations targets by id
/// @param parts of the whole file
/// @param undrawn takes the names of what is not drawn
record Drawings(Map<String, String> relations, Map<String, byte[]> parts, Set<Undrawn> undrawn) {
  /// English Metric Units in a point.
  private static final double EMU = 12_700;

  /// Reads the blocks of a text box.
  interface Text {
    List<Block> blocks(Xml parent);
  }

  /// A picture in the line, if the drawing is one.
  Optional<Inline> inline(Xml drawing) {
    Xml inline = drawing.child("inline");
    Xml extent = inline.child("extent");
    Optional<byte[]> content = picture(data(inline).child("pic"));
    if (content.isEmpty() && !inline.equals(Xml.NONE)) {
      undrawn.add(Undrawn.DRAWING);
    }
    return content.map(bytes ->
        new Inline.Picture(bytes, extent.number("cx", 0) / EMU, extent.number("cy", 0) / EMU));
  }

  /// What floats, if the drawing does and can be drawn.
  Optional<Floating> floating(Xml drawing, Text text) {
    Xml anchor = drawing.child("anchor");
    if (anchor.equals(Xml.NONE)) {
      return Optional.empty();
    }
    Optional<? extends Floating.Content> content =
        data(anchor).has("pic")
            ? picture(data(anchor).child("pic")).map(Floating.Picture::new)
            : new ShapeReader(undrawn).content(data(anchor).child("wsp"), text);
    if (content.isEmpty()) {
      undrawn.add(Undrawn.DRAWING);
      return Optional.empty();
    }
    Xml extent = anchor.child("extent");
    boolean behind = anchor.get("behindDoc", "0").matches("1|true");
    boolean wraps = !behind && !anchor.has("wrapNone");
    return Optional.of(
        new Floating(
            place(anchor, "positionH"),
            place(anchor, "positionV"),
            extent.number("cx", 0) / EMU,
            extent.number("cy", 0) / EMU,
            wraps,
            content.get()));
  }

  private static Xml data(Xml holder) {
    return holder.child("graphic").child("graphicData");
  }

  private Optional<byte[]> picture(Xml pic) {
    Xml fill = pic.child("blipFill");
    String target = relations.get(fill.child("blip").get("embed", ""));
    byte[] content = target == null ? null : parts.get(target);
    if (content == null) {
      return Optional.empty();
    }
    if (!isDrawable(content)) {
      undrawn.add(Undrawn.PICTURE_FORM);
      return Optional.empty();
    }
    boolean cropped = !fill.child("srcRect").attributes().isEmpty();
    boolean turned = pic.child("spPr").child("xfrm").number("rot", 0) != 0;
    if (cropped || turned) {
      undrawn.add(Undrawn.DRAWING);
    }
    return Optional.of(content);
  }

  /// PNG, JPEG, GIF and BMP by their first bytes.
  private static boolean isDrawable(byte[] content) {
    int first = content.length < 4 ? 0 : (content[0] & 0xFF) << 8 | (content[1] & 0xFF);
    return first == 0x8950 || first == 0xFFD8 || first == 0x4749 || first == 0x424D;
  }

  private static Floating.Place place(Xml anchor, String name) {
    // A place in per cent stands beside one in units, for older readers.
    Xml position =
        anchor
            .first(name)
            .or(() ->
                anchor
                    .all("AlternateContent")
                    .flatMap(either -> either.all("Fallback"))
                    .flatMap(fallback -> fallback.all(name))
                    .findFirst())
            .orElse(Xml.NONE);
    Floating.From from =
        switch (position.get("relativeFrom", "")) {
          case "page" -> Floating.From.PAGE;
          case "margin" -> Floating.From.MARGIN;
          case "leftMargin", "topMargin", "insideMargin" -> Floating.From.BEFORE;
          case "rightMargin", "bottomMargin", "outsideMargin" -> Floating.From.BEHIND;
          default -> Floating.From.TEXT;
        };
    Floating.Align align =
        switch (position.child("align").text()) {
          case "center" -> Floating.Align.CENTRE;
          case "right", "bottom", "outside" -> Floating.Align.END;
          default -> Floating.Align.START;
        };
    return new Floating.Place(from, align, number(position.child("posOffset").text()) / EMU);
  }

  private static double number(String text) {
    try {
      return text.isBlank() ? 0 : Double.parseDouble(text.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
