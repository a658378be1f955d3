/// 新建: a proposal from three fields, or from its pasted text.
///
/// Not here: the editor that it is opened in. Start reading at
/// [org.banfu.desktop.registration.RegistrationViewModel].
@NullMarked
package org.banfu.desktop.registration;

import org.jspecify.annotations.NullMarked;
