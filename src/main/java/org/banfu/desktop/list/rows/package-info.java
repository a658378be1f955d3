/// What the list shows, worked out without a screen: groups, narrowing by words, order, counts.
///
/// Not here: anything of JavaFX. Start reading at [org.banfu.desktop.list.rows.Listing].
@NullMarked
package org.banfu.desktop.list.rows;

import org.jspecify.annotations.NullMarked;
