/// Search: folded text in contiguous segments, scanned; exact *contains* by construction.
///
/// Not here: where proposals come from and when they change (`archive`), screens. Values come in
/// ([org.banfu.search.SearchText#put]), answers go out. Start reading at
/// [org.banfu.search.SearchText], then `Segment` (how a text lies there), `QueryParser` (what a
/// query means) and `Search` (how it is answered).
@NullMarked
package org.banfu.search;

import org.jspecify.annotations.NullMarked;
