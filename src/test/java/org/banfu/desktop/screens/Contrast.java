package org.banfu.desktop.screens;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// Texts that stand out less than 4.5:1 from what is behind them (WCAG 2.2, 1.4.3), and icons less
/// than 3:1 (1.4.11); what is disabled is excepted there.
final class Contrast {
  private static final double ENOUGH = 4.5;
  private static final double ENOUGH_FOR_ICON = 3;

  private Contrast() {}

  static List<String> in(SeenNodes seen) {
    var defects = new ArrayList<String>();
    for (Text text : seen.of(Text.class)) {
      if (!text.getText().isBlank()
          && !text.isDisabled()
          && text.getFill() instanceof Color colour
          && colour.getOpacity() > 0) {
        Color ground = ground(text);
        double ratio = ratio(over(colour, ground), ground);
        if (ratio < ENOUGH) {
          defects.add(
              "contrast of %.1f (%s on %s): %s “%s”"
                  .formatted(ratio, colour, ground, SeenNodes.name(text), text.getText()));
        }
      }
    }
    for (Region icon : seen.of(Region.class)) {
      if (SeenNodes.hasClass(icon, "icon") && !icon.isDisabled() && icon.getBackground() != null) {
        Color ground = ground(icon);
        if (icon.getBackground().getFills().getLast().getFill() instanceof Color colour
            && ratio(over(colour, ground), ground) < ENOUGH_FOR_ICON) {
          defects.add(
              "icon of %s on %s: %s in %s"
                  .formatted(
                      colour, ground, SeenNodes.name(icon), SeenNodes.name(icon.getParent())));
        }
      }
    }
    return defects;
  }

  /// The ratio of two opaque colours, from 1 to 21.
  static double ratio(Color a, Color b) {
    double light = Math.max(luminance(a), luminance(b));
    double dark = Math.min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
  }

  /// The fills behind a node, the nearest opaque one under what shines through.
  private static Color ground(Node node) {
    List<Color> layers = new ArrayList<>();
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof Region region && region.getBackground() != null) {
        var fills = region.getBackground().getFills();
        for (int i = fills.size() - 1; i >= 0; i--) {
          if (fills.get(i).getFill() instanceof Color colour) {
            layers.add(colour);
            if (colour.isOpaque()) {
              return blended(layers, Color.WHITE);
            }
          }
        }
      }
    }
    return blended(layers, Color.WHITE);
  }

  private static Color blended(List<Color> layers, Color under) {
    Color ground = under;
    for (Color layer : layers.reversed()) {
      ground = over(layer, ground);
    }
    return ground;
  }

  private static Color over(Color above, Color ground) {
    double part = above.getOpacity();
    return new Color(
        above.getRed() * part + ground.getRed() * (1 - part),
        above.getGreen() * part + ground.getGreen() * (1 - part),
        above.getBlue() * part + ground.getBlue() * (1 - part),
        1);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
