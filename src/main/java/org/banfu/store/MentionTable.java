package org.banfu.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.banfu.proposal.Mention;
import org.banfu.proposal.Mentions;
import org.banfu.proposal.NameKind;
import org.banfu.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/// Statements on table `mention`: the names that stand in the proposals.
final class MentionTable {
  private static final Comparator<StoredName> MOST_USED_FIRST =
      Comparator.comparingInt(StoredName::count)
          .reversed()
          .thenComparing(StoredName::kind)
          .thenComparing(StoredName::name);

  private MentionTable() {}

  /// Writes what changed: as a rule a save brings no other names than the one before.
  static void write(Connection connection, long item, Proposal proposal) throws SQLException {
    @Nullable Object[] names =
        Mentions.of(proposal).stream()
            .flatMap(one -> Stream.of(one.kind().name(), one.name(), one.phone(), one.group()))
            .toArray();
    Optional<@Nullable Object[]> written =
        Sql.first(
            connection,
            "SELECT item, names FROM mention WHERE item = ?",
            MentionTable::names,
            item);
    if (written.isEmpty()) {
      Sql.update(connection, "INSERT INTO mention VALUES (?, ?)", item, names);
    } else if (!Arrays.equals(written.get(), names)) {
      Sql.update(connection, "UPDATE mention SET names = ? WHERE item = ?", names, item);
    }
  }

  /// The names outside the bin, most used first. Counted here: H2 takes ten times as long to group
  /// single rows.
  static List<StoredName> known(Connection connection) throws SQLException {
    var names = new HashMap<Key, Uses>();
    Sql.visit(
        connection,
        """
        SELECT m.item, m.names FROM mention m JOIN proposal p ON p.item = m.item
        WHERE p.deleted_at IS NULL
        """,
        row -> {
          for (Mention mention : mentions(row)) {
            names
                .computeIfAbsent(new Key(mention.kind(), mention.name()), key -> new Uses())
                .add(mention, row.getLong(1));
          }
        });
    var known = new ArrayList<StoredName>();
    names.forEach((key, uses) -> known.add(uses.name(key)));
    known.sort(MOST_USED_FIRST);
    return known;
  }

  private static @Nullable Object[] names(ResultSet row) throws SQLException {
    return (@Nullable Object[]) row.getArray(2).getArray();
  }

  private static List<Mention> mentions(ResultSet row) throws SQLException {
    @Nullable Object[] names = names(row);
    var mentions = new ArrayList<Mention>();
    for (int i = 0; i < names.length; i += 4) {
      mentions.add(
          new Mention(
              NameKind.valueOf(String.valueOf(names[i])),
              String.valueOf(names[i + 1]),
              (String) names[i + 2],
              (String) names[i + 3]));
    }
    return mentions;
  }

  private record Key(NameKind kind, String name) {}

  /// The uses of one name: how many, and what the newest ones say of it.
  private static final class Uses {
    private int count;
    private @Nullable String phone;
    private long phoneFrom;
    private @Nullable String group;
    private long groupFrom;

    void add(Mention mention, long item) {
      count++;
      if (mention.phone() != null && item > phoneFrom) {
        phone = mention.phone();
        phoneFrom = item;
      }
      if (mention.group() != null && item > groupFrom) {
        group = mention.group();
        groupFrom = item;
      }
    }

    StoredName name(Key key) {
      return new StoredName(key.kind(), key.name(), phone, group, count);
    }
  }
}
