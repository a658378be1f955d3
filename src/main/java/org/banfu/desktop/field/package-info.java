/// Controls for the parts of a proposal, tied to the one under work.
///
/// Not here: which fields stand on which tab. Start reading at [org.banfu.desktop.field.Binder].
@NullMarked
package org.banfu.desktop.field;

import org.jspecify.annotations.NullMarked;
