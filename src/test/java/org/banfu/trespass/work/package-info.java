/// Wrongdoers of the room `work`, for [org.banfu.ArchitectureTest].
@NullMarked
package org.banfu.trespass.work;

import org.jspecify.annotations.NullMarked;
