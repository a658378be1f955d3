/// The window: what a person uses at a screen. Start reading at [org.banfu.desktop.DesktopFace].
///
/// Each feature has a room below this one with its view, view model and dialogs; `desktop.kit` is
/// what they share. Not here: SQL, files, document making, anything slow on the JavaFX thread.
@NullMarked
package org.banfu.desktop;

import org.jspecify.annotations.NullMarked;
