/// 备份与恢复: the list of backups, the second folder, restoring, and what is told of backups that are
/// made by themselves.
///
/// Not here: making and verifying backups, which is the archive's. Start reading at
/// [org.banfu.desktop.backup.BackupModel].
@NullMarked
package org.banfu.desktop.backup;

import org.jspecify.annotations.NullMarked;
