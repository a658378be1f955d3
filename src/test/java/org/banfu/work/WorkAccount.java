package org.banfu.work;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banfu.archive.Archive;
import org.banfu.archive.Attachment;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.Stored;
import org.banfu.proposal.ProblemException;

/// What a [KilledWorker] acknowledged, and how it is found again. What it was doing when it was
/// killed may be there or not, but never half.
final class WorkAccount {
  private final String seed;
  private final Map<String, Integer> steps = new HashMap<>();
  private final Map<String, Boolean> inBin = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> removed = new TreeSet<>();
  private final Set<String> exported = new TreeSet<>();
  private final Set<String> backups = new TreeSet<>();
  private String doing = "";
  private int profile = -1;
  private int template = -1;
  private int acknowledged;

  WorkAccount(String seed, List<String> said) {
    this.seed = seed;
    said.forEach(line -> take(line.split(" ", 3)));
  }

  private void take(String[] words) {
    acknowledged++;
    switch (words[0]) {
      case "begin" -> {
        doing = words[1];
        acknowledged--;
      }
      case "saved" -> {
        steps.merge(words[1], Integer.parseInt(words[2]), Math::max);
        inBin.putIfAbsent(words[1], false);
      }
      case "binned" -> inBin.put(words[1], true);
      case "unbinned" -> inBin.put(words[1], false);
      // It may be on either side now.
      case "unbinning" -> inBin.remove(words[1]);
      // It may be there or not now, but never half.
      case "removing" -> {
        steps.remove(words[1]);
        inBin.remove(words[1]);
        names.remove(words[1]);
      }
      case "removed" -> removed.add(words[1]);
      case "named" -> names.put(words[1], words[2]);
      case "profile" -> profile = Integer.parseInt(words[1]);
      case "template" -> template = Integer.parseInt(words[1]);
      case "exported" -> exported.add(String.join(" ", List.of(words).subList(1, words.length)));
      case "backup" -> backups.add(words[1]);
      default -> throw new AssertionError(String.join(" ", words));
    }
  }

  int acknowledged() {
    return acknowledged;
  }

  Set<String> kinds() {
    var kinds = new TreeSet<String>();
    if (!exported.isEmpty()) {
      kinds.add("export");
    }
    if (!backups.isEmpty()) {
      kinds.add("backup");
    }
    if (profile >= 0) {
      kinds.add("profile");
    }
    if (template >= 0) {
      kinds.add("template");
    }
    kinds.add("killed in " + doing);
    return kinds;
  }

  void assertKept(Archive archive, Path letters) throws Exception {
    Set<String> rows = ids(archive.rows());
    Set<String> bin = ids(archive.bin());
    for (var expected : steps.entrySet()) {
      String id = expected.getKey();
      Stored found = archive.find(id).orElseThrow(() -> new AssertionError("lost " + expected));
      int step = KilledWorker.step(found.proposal().title());
      assertTrue(step >= expected.getValue(), expected + ", found " + step);
      assertEquals(KilledWorker.proposal(id, step), found.proposal());
      if (!doing.equals("bin")) {
        assertTrue(rows.contains(id) != bin.contains(id), id + " stands on both sides");
      }
      assertAttachments(archive, id);
    }
    if (!doing.equals("bin")) {
      inBin.forEach((id, isIn) -> assertTrue((isIn ? bin : rows).contains(id), id + " " + isIn));
    }
    for (var named : names.entrySet()) {
      assertTrue(
          archive.revisions(named.getKey()).stream()
              .anyMatch(revision -> revision.name().equals(named.getValue())),
          "lost " + named);
    }
    for (String id : removed) {
      assertEquals(Optional.empty(), archive.find(id));
    }
    assertProfileAndTemplate(archive);
    for (String file : exported) {
      assertTrue(Files.exists(letters.resolve(file)), "the letter is gone: " + file);
    }
  }

  private static void assertAttachments(Archive archive, String id) throws ProblemException {
    for (Attachment file : archive.attachments(id)) {
      byte[] content = archive.attachment(file.id());
      assertEquals(id + ".bin", file.fileName());
      assertEquals(file.size(), content.length);
    }
  }

  private void assertProfileAndTemplate(Archive archive) throws ProblemException {
    if (profile >= 0) {
      assertTrue(number(archive.profile().issuer().replace(seed + "局", "")) >= profile);
    }
    if (template >= 0) {
      String found = new String(archive.template(seed + ".docx"), UTF_8);
      int number = number(found.replaceAll("[^0-9]", ""));
      assertTrue(number >= template, found);
      assertArrayEquals(KilledWorker.template(number), archive.template(seed + ".docx"));
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Set<String> ids(List<ProposalRow> rows) {
    return rows.stream().map(ProposalRow::id).collect(Collectors.toSet());
  }
}
