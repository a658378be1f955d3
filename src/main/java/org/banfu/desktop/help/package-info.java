/// Help inside the program, offline: the guide, the keys, and what the program is made of.
///
/// Not here: the words of the guide, which are resources (`guide/<topic>_<language>.txt`), and its
/// pictures, which `mvn -Pguide` makes. Start reading at [org.banfu.desktop.help.HelpPage].
@NullMarked
package org.banfu.desktop.help;

import org.jspecify.annotations.NullMarked;
