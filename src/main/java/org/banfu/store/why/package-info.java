/// Why a file could not be read or written, told in words that a person understands.
///
/// Not here: what was tried, and what is to be done next; that says the sentence of which it is an
/// argument. Start reading at [org.banfu.store.why.Why].
@NullMarked
package org.banfu.store.why;

import org.jspecify.annotations.NullMarked;
