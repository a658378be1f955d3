/// Search beside its peers: the same texts, the same questions, the same answer asked of each (how
/// many proposals contain it, and the first fifty with a passage).
///
/// Not here: how processes are started and figures are laid out (`bench`). Start reading at
/// [org.banfu.bench.search.Engine], then [org.banfu.bench.search.SearchChild].
@NullMarked
package org.banfu.bench.search;

import org.jspecify.annotations.NullMarked;
