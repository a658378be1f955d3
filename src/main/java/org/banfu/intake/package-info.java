/// What comes in: past letters and proposals from files, as values. Every character of a letter is
/// accounted for, nothing is invented, and a file that cannot be read is refused with one sentence.
///
/// Floors of its own: `source` (the canonical text), `word` (Word files), `letter` (what it means).
/// Not here: saving what was read, attachments, looking for duplicates. Start reading at
/// [org.banfu.intake.Intake].
@NullMarked
package org.banfu.intake;

import org.jspecify.annotations.NullMarked;
