/// Invented archives for tests and benchmarks: any number of proposals in varied official Chinese,
/// equal for an equal seed.
///
/// Not here: real names, places or numbers, and anything the product itself needs. Start reading at
/// [org.banfu.generator.Generator]; its words stand in `grammar.txt`.
@NullMarked
package org.banfu.generator;

import org.jspecify.annotations.NullMarked;
