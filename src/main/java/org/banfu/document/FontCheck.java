package org.banfu.document;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banfu.document.font.Fonts;
import org.banfu.document.page.FontUse;
import org.banfu.document.page.Pages.ReplacedFont;
import org.banfu.document.word.WordFile;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// Tells which fonts a Word letter gets on this machine: those that stand in for missing ones, and
/// characters that a font lacks. Letters whose text stands in the same styles use the same fonts,
/// so only the first of them is read as a whole, and each that has a character new to these fonts.
final class FontCheck {
  /// A template has few combinations of styles; this bounds a process that goes through many.
  private static final int MOST = 256;

  private static final System.Logger LOG = System.getLogger(FontCheck.class.getName());

  private final Fonts fonts;
  private final Map<Key, Known> known = new HashMap<>();

  private record Key(TemplatePlan plan, Set<String> looks) {}

  /// @param fine the characters that each of the fonts has
  /// @param always whether the template's fixed parts hold characters that must be told
  private record Known(FontUse use, BitSet fine, boolean always) {}

  FontCheck(Fonts fonts) {
    this.fonts = fonts;
  }

  /// What a person should know of a written letter. Whatever goes wrong in the look at the fonts is
  /// such a note: the letter itself is good.
  ///
  /// @param name of the letter, for messages
  static List<Problem> notes(
      Machine machine, String name, TemplatePlan plan, TemplatePlan.Filling filling) {
    try {
      return machine.check().notes(plan, filling);
    } catch (ProblemException e) {
      return List.of(e.problem());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      LOG.log(System.Logger.Level.DEBUG, "the fonts of a letter", e);
      return List.of(Problem.of("document.fontsNotChecked", name));
    }
  }

  private List<Problem> notes(TemplatePlan plan, TemplatePlan.Filling filling)
      throws IOException, ProblemException {
    Looks looks = Looks.of(filling.text());
    var key = new Key(plan, looks.looks());
    Known alike;
    synchronized (known) {
      alike = known.get(key);
    }
    if (alike != null && !alike.always() && isFine(alike, looks.points())) {
      return FontNotes.ofFamilies(alike.use());
    }
    FontUse use = FontUse.of(WordFile.read(filling.docx()), fonts);
    if (alike == null) {
      keep(key, new Known(use, new BitSet(), isFixed(use, looks.points())));
    }
    return FontNotes.of(use);
  }

  private void keep(Key key, Known found) {
    synchronized (known) {
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(key, found);
    }
  }

  private static boolean isFine(Known alike, BitSet points) {
    var others = (BitSet) points.clone();
    synchronized (alike) {
      others.andNot(alike.fine());
      for (int point = others.nextSetBit(0); point >= 0; point = others.nextSetBit(point + 1)) {
        if (!alike.use().draws(point)) {
          return false;
        }
        alike.fine().set(point);
      }
    }
    return true;
  }

  /// Whether something to tell is not of the letter's own text.
  private static boolean isFixed(FontUse use, BitSet own) {
    var told = new BitSet();
    for (List<ReplacedFont> fonts : List.of(use.replaced(), use.beyond())) {
      fonts.forEach(font -> font.characters().codePoints().forEach(told::set));
    }
    use.unfound().forEach(one -> told.set(one.point()));
    told.andNot(own);
    return !told.isEmpty();
  }
}
