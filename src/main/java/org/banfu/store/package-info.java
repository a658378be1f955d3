/// Data at rest: the H2 file, its schema, queries, row hashes, and `archive.json`.
///
/// Not here: who may write and when (`archive`). The journal stands in `store.journal`. Start
/// reading at [org.banfu.store.Database] and `schema/0001-archive.sql`.
@NullMarked
package org.banfu.store;

import org.jspecify.annotations.NullMarked;
