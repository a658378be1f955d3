/// The fonts of this machine as files: which families there are, how wide their characters are and
/// whether they may be embedded. Read from the OpenType tables themselves; no AWT, no JavaFX.
///
/// Not here: drawing. Start reading at [org.banfu.document.font.Fonts].
@NullMarked
package org.banfu.document.font;

import org.jspecify.annotations.NullMarked;
