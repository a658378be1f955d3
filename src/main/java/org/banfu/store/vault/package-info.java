/// What is encrypted with a password and how: the key of an archive's files, the envelope in which
/// it is kept, small files and streams.
///
/// Not here: which files there are and when they are rewritten. Start reading at
/// [org.banfu.store.vault.Vault].
@NullMarked
package org.banfu.store.vault;

import org.jspecify.annotations.NullMarked;
