package org.banfu.document;

import java.util.function.Supplier;
import org.banfu.document.font.Fonts;
import org.banfu.document.page.PageLayout;
import org.banfu.document.pdf.PdfFiles;
import org.jspecify.annotations.Nullable;

/// What is read of this machine once, when it is first needed: its fonts. Whoever writes many
/// documents shares one of these among them. For any thread; the first call that needs the fonts is
/// slow.
public final class Machine {
  private final Supplier<Fonts> fonts;
  private volatile @Nullable Known known;

  private record Known(PageLayout layout, PdfFiles pdf, FontCheck check) {}

  /// This machine.
  public Machine() {
    this(Fonts::ofSystem);
  }

  /// @param fonts asked once
  public Machine(Supplier<Fonts> fonts) {
    this.fonts = fonts;
  }

  /// Looks through the fonts, if nobody has yet.
  public void prepare() {
    known();
  }

  /// Whether the fonts are known, so that nothing waits for them.
  public boolean isPrepared() {
    return known != null;
  }

  private Known known() {
    Known found = known;
    return found == null ? look() : found;
  }

  private synchronized Known look() {
    Known found = known;
    if (found == null) {
      Fonts all = fonts.get();
      found = new Known(new PageLayout(all), new PdfFiles(all), new FontCheck(all));
      known = found;
    }
    return found;
  }

  PageLayout layout() {
    return known().layout();
  }

  PdfFiles pdf() {
    return known().pdf();
  }

  FontCheck check() {
    return known().check();
  }
}
