/// The proposals under work: current value, undo and redo, autosave.
///
/// Not here: controls and screens. Start reading at [org.banfu.desktop.editing.Editing].
@NullMarked
package org.banfu.desktop.editing;

import org.jspecify.annotations.NullMarked;
