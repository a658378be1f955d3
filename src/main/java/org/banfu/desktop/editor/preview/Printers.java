package org.banfu.desktop.editor.preview;

import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.Window;
import org.banfu.document.page.Page;
import org.jspecify.annotations.Nullable;

/// The printers of this machine. A test prints in their place.
public interface Printers {

  /// Asks the person with the system's own dialog.
  ///
  /// @return the answer; empty if the person thought better of it
  Answer ask(@Nullable Window owner, int pages);

  /// What the person answered.
  ///
  /// @param there whether there is a printer at all
  /// @param run the printing, if it is wanted
  record Answer(boolean there, Optional<Run> run) {}

  /// One printing. Not on the screen's thread.
  interface Run {
    /// Whether this page, from 1, is among those asked for.
    boolean wants(int number);

    /// Prints a page.
    ///
    /// @param content drawn in points from the paper's corner
    /// @return whether the printer took it
    boolean print(Page page, Node content);

    /// Hands all over to the printer.
    boolean end();

    /// Calls it off: what the printer has not drawn is not drawn.
    void cancel();
  }
}
