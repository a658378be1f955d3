/// Wrongdoers of the room `document`, for [org.banfu.ArchitectureTest].
@NullMarked
package org.banfu.trespass.document;

import org.jspecify.annotations.NullMarked;
