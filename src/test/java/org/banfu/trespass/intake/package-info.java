/// Wrongdoers of the room `intake`, for [org.banfu.ArchitectureTest].
@NullMarked
package org.banfu.trespass.intake;

import org.jspecify.annotations.NullMarked;
