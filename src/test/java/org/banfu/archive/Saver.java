package org.banfu.archive;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.json.Sample;

/// A process that saves as fast as it can until it is killed: `folder seed backup|plain`. Each save
/// that was acknowledged is a line `id version` on the standard output.
final class Saver {
  private static final int BACKUP_EVERY = 30;

  private Saver() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    String seed = arguments[1];
    boolean backups = arguments[2].equals("backup");
    var random = new Random(Long.parseLong(seed));
    try (Archive archive = Secrets.open(folder, Clock.systemDefaultZone())) {
      List<Long> versions = new ArrayList<>();
      for (int count = 1; ; count++) {
        boolean isNew = versions.isEmpty() || random.nextBoolean();
        int which = isNew ? versions.size() : random.nextInt(versions.size());
        long before = isNew ? 0 : versions.get(which);
        String id = seed + "-" + which;
        Stored stored =
            archive.save(
                proposal(id, before + 1),
                before,
                isNew ? Occasion.IMPORT : Occasion.EDIT,
                attachments(id, before));
        if (isNew) {
          versions.add(stored.version());
        } else {
          versions.set(which, stored.version());
        }
        System.out.println(id + " " + stored.version());
        if (backups && count % BACKUP_EVERY == 0) {
          archive.backup();
        }
      }
    }
  }

  /// What is saved as this version, to be compared with what is found.
  static Proposal proposal(String id, long version) {
    int length = (int) (Math.floorMod(id.hashCode() * 31L + version * 977, 1_000L));
    return new Sample()
        .proposal()
        .withId(id)
        .withNumber(id)
        .withTitle("关于第 " + version + " 次保存的提案 " + "𠮷".repeat(length));
  }

  private static List<NewAttachment> attachments(String id, long before) {
    return before % 5 == 4
        ? List.of(new NewAttachment("附件.bin", proposal(id, before).title().getBytes()))
        : List.of();
  }
}
