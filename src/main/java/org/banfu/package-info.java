/// The roof: [org.banfu.Banfu] starts a window or a command and wires the rest by constructor.
@NullMarked
package org.banfu;

import org.jspecify.annotations.NullMarked;
