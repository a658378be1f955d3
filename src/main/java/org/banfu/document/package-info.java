/// What goes out: Word documents made from a template, a proposal and the office's profile; JSON;
/// and the folder they are written to.
///
/// Not here: reading letters (`intake`), the archive, screens. No Word library: a template's parts
/// are copied and only the ones with placeholders are written anew. Start reading at
/// [org.banfu.document.Documents], then [org.banfu.document.TemplateParser] for how a template
/// becomes a plan and [org.banfu.document.PlanWriter] for how a plan becomes a letter.
@NullMarked
package org.banfu.document;

import org.jspecify.annotations.NullMarked;
