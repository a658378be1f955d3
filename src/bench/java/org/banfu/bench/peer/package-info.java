/// What the product is measured against: the same letter by Apache POI and by docx4j, the same
/// bytes written bare, by SQLite and by H2 alone.
///
/// Not here: anything of the product but its model. Start reading at
/// [org.banfu.bench.peer.FormText].
@NullMarked
package org.banfu.bench.peer;

import org.jspecify.annotations.NullMarked;
