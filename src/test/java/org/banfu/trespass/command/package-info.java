/// Wrongdoers of the room `command`, for [org.banfu.ArchitectureTest].
@NullMarked
package org.banfu.trespass.command;

import org.jspecify.annotations.NullMarked;
