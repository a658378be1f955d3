/// Wrongdoers of the room `desktop`, for [org.banfu.ArchitectureTest].
@NullMarked
package org.banfu.trespass.desktop;

import org.jspecify.annotations.NullMarked;
