package org.banfu.document.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.banfu.document.font.Fonts;
import org.banfu.document.word.Block;
import org.banfu.document.word.NumberForm;
import org.banfu.document.word.Section;
import org.banfu.document.word.Undrawn;
import org.banfu.document.word.WordDocument;
import org.banfu.document.word.WordFile;
import org.banfu.proposal.Problem;
import org.banfu.proposal.ProblemException;

/// Lays a Word file out into pages. Safe for any number of threads.
public final class PageLayout {
  private final Fonts fonts;

  public PageLayout(Fonts fonts) {
    this.fonts = fonts;
  }

  /// The pages of a Word file.
  ///
  /// @param name of the document, for messages
  /// @throws ProblemException `document.noFont` if this machine has no font with Chinese, or
  ///   `document.notLaidOut` if it is no Word file
  public Pages of(String name, byte[] docx) throws ProblemException {
    try {
      return of(WordFile.read(docx));
    } catch (IOException | IllegalArgumentException e) {
      throw new ProblemException(Problem.of("document.notLaidOut", name), e);
    }
  }

  private Pages of(WordDocument document) throws ProblemException {
    var faces = new Faces(fonts, document.settings());
    var shaper = new Shaper(faces, BreakRules.of(document.settings()));
    var run = new Run(document, shaper);
    List<Page> pages = run.pages();
    Set<Undrawn> undrawn = EnumSet.noneOf(Undrawn.class);
    undrawn.addAll(document.undrawn());
    undrawn.addAll(run.undrawn);
    return new Pages(pages, List.copyOf(undrawn), faces.replaced(), faces.unfound());
  }

  /// One layout: first the text of all pages, then heads and feet, which may count the pages.
  private static final class Run {
    private final WordDocument document;
    private final Shaper shaper;
    private final List<Body> bodies = new ArrayList<>();
    private final Set<Undrawn> undrawn = EnumSet.noneOf(Undrawn.class);

    /// @param empty whether it is the empty side of a sheet
    private record Body(Section section, int number, boolean first, Piece piece, boolean empty) {}

    Run(WordDocument document, Shaper shaper) {
      this.document = document;
      this.shaper = shaper;
    }

    List<Page> pages() {
      List<Section> sections = document.sections();
      int number = 0;
      for (int i = 0; i < sections.size(); i++) {
        Section section = sections.get(i);
        List<Block> blocks = new ArrayList<>(section.blocks());
        while (i + 1 < sections.size() && goesOn(section, sections.get(i + 1))) {
          blocks.addAll(sections.get(++i).blocks());
        }
        if (i > 0 && section.start() == Section.Start.HERE) {
          undrawn.add(Undrawn.MARGINS);
        }
        number = section.firstNumber() > 0 ? section.firstNumber() - 1 : number;
        if (!bodies.isEmpty() && needsEmptyPage(section, number)) {
          number++;
          bodies.add(new Body(section, number, false, new Piece(Frame.of(section)), true));
        }
        number = fill(section, blocks, number);
      }
      return bodies.stream().map(this::page).toList();
    }

    /// Whether the next page would be on the wrong side of the sheet.
    private static boolean needsEmptyPage(Section section, int number) {
      return switch (section.start()) {
        case EVEN_PAGE -> (number + 1) % 2 != 0;
        case ODD_PAGE -> (number + 1) % 2 == 0;
        default -> false;
      };
    }

    /// Whether a section continues on the page of the one before.
    private static boolean goesOn(Section section, Section next) {
      return next.start() == Section.Start.HERE
          && next.width() == section.width()
          && next.height() == section.height()
          && next.left() == section.left()
          && next.right() == section.right();
    }

    private int fill(Section section, List<Block> blocks, int before) {
      double width = section.width() - section.left() - section.right();
      Stack rest = setter(section, PageNumbers.UNKNOWN).set(blocks, width);
      int number = before;
      boolean first = true;
      boolean spaced = true;
      while (!rest.isEmpty()) {
        number++;
        double top = top(section, number, first);
        double room = section.height() - top - bottom(section, number, first);
        Stack.Taken taken = rest.take(room, true, spaced);
        var piece = new Piece(Frame.of(section));
        taken.draw(piece, section.left(), top);
        double foot = top + room;
        for (int i = taken.feet().size() - 1; i >= 0; i--) {
          foot -= taken.feet().get(i).height();
          taken.feet().get(i).draw(piece, section.left(), foot);
        }
        bodies.add(new Body(section, number, first, piece, false));
        rest = taken.rest();
        spaced = !taken.byItself();
        first = false;
      }
      return number;
    }

    private BlockSetter setter(Section section, PageNumbers numbers) {
      return new BlockSetter(
          shaper, document.settings(), section.grid(), section.gridChars(), numbers);
    }

    private Stack head(Section section, List<Block> blocks, PageNumbers numbers) {
      return setter(section, numbers)
          .set(blocks, section.width() - section.left() - section.right());
    }

    private double top(Section section, int number, boolean first) {
      Stack head = head(section, section.heads().header(number, first), PageNumbers.UNKNOWN);
      return head.isEmpty()
          ? Math.abs(section.top())
          : Math.max(section.top(), section.header() + head.height());
    }

    private double bottom(Section section, int number, boolean first) {
      Stack foot = head(section, section.heads().footer(number, first), PageNumbers.UNKNOWN);
      return foot.isEmpty()
          ? Math.abs(section.bottom())
          : Math.max(section.bottom(), section.footer() + foot.height());
    }

    private Page page(Body body) {
      Section section = body.section();
      if (body.empty()) {
        return finished(body, body.piece());
      }
      var numbers = new PageNumbers(body.number(), bodies.size(), section.numberForm());
      var all = new Piece(Frame.of(section));
      Stack head = head(section, section.heads().header(body.number(), body.first()), numbers);
      draw(head, all, section.left(), section.header());
      all.add(body.piece());
      Stack foot = head(section, section.heads().footer(body.number(), body.first()), numbers);
      draw(foot, all, section.left(), section.height() - section.footer() - foot.height());
      return finished(body, all);
    }

    private Page finished(Body body, Piece all) {
      Section section = body.section();
      if (all.settle()) {
        undrawn.add(Undrawn.WRAPPING);
      }
      if (NumberForm.of(section.numberForm(), body.number()).isEmpty()) {
        undrawn.add(Undrawn.NUMBER_FORM);
      }
      return new Page(
          body.number(),
          section.width(),
          section.height(),
          all.lines,
          all.rules,
          all.areas,
          all.images);
    }

    private static void draw(Stack stack, Piece on, double x, double y) {
      stack.take(Double.MAX_VALUE / 4, true, true).draw(on, x, y);
    }
  }
}
