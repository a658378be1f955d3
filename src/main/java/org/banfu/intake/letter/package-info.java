/// What a letter means: rules that look at the canonical source one after the other, each taking
/// the characters it understands into fields; what no rule takes stays as 未归类内容.
///
/// A further shape of letter is a further rule in [org.banfu.intake.letter.LetterReader]. Not here:
/// files and their formats. Start reading at [org.banfu.intake.letter.LetterReader].
@NullMarked
package org.banfu.intake.letter;

import org.jspecify.annotations.NullMarked;
