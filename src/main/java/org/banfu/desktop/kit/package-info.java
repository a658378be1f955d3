/// What the features of the desktop share: background tasks, the open archive, fonts and the theme.
///
/// Not here: anything that knows a feature. Start reading at [org.banfu.desktop.kit.Tasks].
@NullMarked
package org.banfu.desktop.kit;

import org.jspecify.annotations.NullMarked;
