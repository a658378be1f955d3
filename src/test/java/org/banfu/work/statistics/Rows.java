package org.banfu.work.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.banfu.archive.ProposalRow;
import org.banfu.archive.ProposalRowBuilder;
import org.banfu.proposal.Kind;
import org.banfu.proposal.PublicationMode;
import org.banfu.proposal.Role;
import org.banfu.proposal.Satisfaction;
import org.banfu.proposal.State;
import org.jspecify.annotations.Nullable;

/// Rows of the list for tests.
public final class Rows {
  private Rows() {}

  /// A proposal of which nothing is known but its state.
  public static ProposalRow row(State state) {
    return ProposalRowBuilder.builder()
        .id("id")
        .version(1)
        .kind(Kind.CPPCC)
        .title("关于修缮码头的提案")
        .state(state)
        .savedAt(Instant.EPOCH)
        .build();
  }

  /// Any rows whatever.
  public static List<ProposalRow> random(Random random, int count) {
    return Stream.generate(() -> random(random)).limit(count).toList();
  }

  private static ProposalRow random(Random random) {
    return row(one(random, State.values()))
        .with(row ->
            row.year(random.nextInt(4) == 0 ? null : 2021 + random.nextInt(3))
                .council(maybe(random, "市政协", "区政协", "区人大", " "))
                .role(maybe(random, Role.values()))
                .leadUnit(maybe(random, "市教育局", "市民政局", "市住建局"))
                .filingUnit(maybe(random, "云岫区", "青澜市"))
                .category(maybe(random, "A", "B", "C", "D", "B类", "甲"))
                .dueOn(maybe(random, LocalDate.of(2023, 6, 1), LocalDate.of(2022, 7, 1)))
                .repliedOn(
                    random.nextBoolean()
                        ? null
                        : LocalDate.of(2022, 1, 1).plusDays(random.nextInt(700)))
                .suggestions(random.nextInt(5))
                .done(random.nextInt(5))
                .underway(random.nextInt(5))
                .planned(random.nextInt(5))
                .contacts(3 + random.nextInt(3))
                .visits(random.nextInt(3))
                .feedbackWork(maybe(random, Satisfaction.values()))
                .feedbackResult(maybe(random, Satisfaction.values()))
                .publication(maybe(random, PublicationMode.values()))
                .rounds(random.nextInt(3)));
  }

  @SafeVarargs
  private static <T> T one(Random random, T... of) {
    return of[random.nextInt(of.length)];
  }

  @SafeVarargs
  private static <T> @Nullable T maybe(Random random, T... of) {
    return random.nextInt(4) == 0 ? null : one(random, of);
  }
}
