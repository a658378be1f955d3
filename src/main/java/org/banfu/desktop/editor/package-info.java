/// The editor beside the list: the head of a proposal and its tabs. Each tab has a room below.
///
/// Not here: the value under work, which is [org.banfu.desktop.editing]'s. Start reading at
/// [org.banfu.desktop.editor.EditorView].
@NullMarked
package org.banfu.desktop.editor;

import org.jspecify.annotations.NullMarked;
