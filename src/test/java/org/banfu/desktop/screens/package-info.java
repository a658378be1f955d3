/// What is wrong with a screen as it is laid out now: texts cut short, controls without a name,
/// things outside of their place, too little contrast. Start reading at
/// [org.banfu.desktop.screens.ScreenChecks].
@NullMarked
package org.banfu.desktop.screens;

import org.jspecify.annotations.NullMarked;
