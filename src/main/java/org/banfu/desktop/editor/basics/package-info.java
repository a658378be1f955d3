/// 基本信息, the first tab: what the proposal is, who handles it until when, its state, files and
/// notes.
///
/// Not here: the controls themselves, see [org.banfu.desktop.field]. Start reading at
/// [org.banfu.desktop.editor.basics.BasicsTab].
@NullMarked
package org.banfu.desktop.editor.basics;

import org.jspecify.annotations.NullMarked;
