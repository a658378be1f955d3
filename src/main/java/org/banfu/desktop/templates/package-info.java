/// 模板字段: every placeholder with its meaning and what it says now, to be found and copied.
///
/// Not here: choosing templates (`office`), filling them (`document`). Start at
/// [org.banfu.desktop.templates.FieldsPage].
@NullMarked
package org.banfu.desktop.templates;

import org.jspecify.annotations.NullMarked;
