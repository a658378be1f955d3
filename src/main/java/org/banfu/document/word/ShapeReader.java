package org.banfu.document.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a shape of Word: text boxes, rectangles and straight lines; others are named.
record ShapeReader(Set<Undrawn> undrawn) {
  /// English Metric Units in a point.
  private static final double EMU = 12_700;

  private static final double THEMED_LINE = 0.75;

  Optional<? extends Floating.Content> content(Xml shape, Drawings.Text text) {
    Xml look = shape.child("spPr");
    String form = look.child("prstGeom").get("prst", "");
    if (form.equals("line") || form.equals("straightConnector1")) {
      boolean rises = look.child("xfrm").get("flipV", "0").matches("1|true");
      return Optional.of(new Floating.Stroke(border(shape), rises));
    }
    boolean written = shape.has("txbx");
    boolean square = form.equals("rect");
    if (!square || look.child("xfrm").number("rot", 0) != 0) {
      undrawn.add(Undrawn.DRAWING);
    }
    return written || square ? Optional.of(box(shape, text)) : Optional.empty();
  }

  private Floating.Box box(Xml shape, Drawings.Text text) {
    Xml body = shape.child("bodyPr");
    String direction = body.get("vert", "horz");
    if (!direction.equals("horz")) {
      undrawn.add(Undrawn.TEXT_DIRECTION);
    }
    Xml content = shape.child("txbx").child("txbxContent");
    List<Block> blocks = content.equals(Xml.NONE) ? List.of() : text.blocks(content);
    Block.VerticalAlignment vertical =
        switch (body.get("anchor", "t")) {
          case "ctr" -> Block.VerticalAlignment.CENTRE;
          case "b" -> Block.VerticalAlignment.BOTTOM;
          default -> Block.VerticalAlignment.TOP;
        };
    return new Floating.Box(
        blocks,
        new Block.Padding(
            body.number("tIns", 45_720) / EMU,
            body.number("rIns", 91_440) / EMU,
            body.number("bIns", 45_720) / EMU,
            body.number("lIns", 91_440) / EMU),
        vertical,
        border(shape),
        fill(shape),
        body.has("spAutoFit"));
  }

  private static Border border(Xml shape) {
    Xml line = shape.child("spPr").child("ln");
    boolean themed = shape.child("style").child("lnRef").number("idx", 0) > 0;
    if (line.has("noFill") || (line.equals(Xml.NONE) && !themed)) {
      return Border.NONE;
    }
    String color = line.child("solidFill").child("srgbClr").color("val", "000000");
    double width = line.number("w", THEMED_LINE * EMU) / EMU;
    return Border.single(width, color);
  }

  private static String fill(Xml shape) {
    return shape.child("spPr").child("solidFill").child("srgbClr").color("val", "");
  }
}
