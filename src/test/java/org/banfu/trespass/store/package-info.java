/// Wrongdoers of the room `store`, for [org.banfu.ArchitectureTest].
@NullMarked
package org.banfu.trespass.store;

import org.jspecify.annotations.NullMarked;
