/// Settings of this machine: look, language, archive, and what screens remember of themselves.
///
/// Not here: the office's profile as a value, which is the model's. Start reading at
/// [org.banfu.desktop.settings.SettingsModel].
@NullMarked
package org.banfu.desktop.settings;

import org.jspecify.annotations.NullMarked;
