/// The command line: what is typed becomes one call of a job or of the archive; results go to the
/// standard output, messages to the standard error.
///
/// Not here: jobs over many files (`work`), windows. Nothing loads JavaFX. Start reading at
/// [org.banfu.command.Commands], and at `Syntax` for the options.
@NullMarked
package org.banfu.command;

import org.jspecify.annotations.NullMarked;
