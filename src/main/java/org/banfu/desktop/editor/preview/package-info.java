/// 文书预览: the pages as they will print, beside the fields they are written in.
///
/// Not here: where lines and pages end, which is `document.page`'s; how a document is written and
/// exported. Start reading at [org.banfu.desktop.editor.preview.PreviewTab].
@NullMarked
package org.banfu.desktop.editor.preview;

import org.jspecify.annotations.NullMarked;
