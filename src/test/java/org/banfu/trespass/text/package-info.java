/// Wrongdoers of the room `text`, for [org.banfu.ArchitectureTest].
@NullMarked
package org.banfu.trespass.text;

import org.jspecify.annotations.NullMarked;
