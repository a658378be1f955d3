/// What JMH measures in warm JVMs: one save, one look-up, one letter, one reading.
///
/// Not here: anything measured from process start (see `child`).
@NullMarked
package org.banfu.bench.part;

import org.jspecify.annotations.NullMarked;
