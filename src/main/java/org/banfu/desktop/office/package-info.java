/// The office and this machine: the first start, and the one page of settings with the office's
/// profile.
///
/// Not here: what a profile means, which is the model's. Start reading at
/// [org.banfu.desktop.office.SettingsPage].
@NullMarked
package org.banfu.desktop.office;

import org.jspecify.annotations.NullMarked;
