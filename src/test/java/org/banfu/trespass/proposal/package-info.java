/// Wrongdoers of the room `proposal`, for [org.banfu.ArchitectureTest].
@NullMarked
package org.banfu.trespass.proposal;

import org.jspecify.annotations.NullMarked;
