/// 会办: the co-handling units, what we asked of them, and their opinions, also beside each other.
///
/// Not here: the letters that ask and chase, which are documents. Start reading at
/// [org.banfu.desktop.editor.counits.CoUnitsViewModel].
@NullMarked
package org.banfu.desktop.editor.counits;

import org.jspecify.annotations.NullMarked;
