package org.banfu.search;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.banfu.generator.Generator;
import org.banfu.proposal.Kind;
import org.banfu.proposal.Proposal;
import org.banfu.proposal.Suggestion;

/// Short proposals as most are that members write themselves: one suggestion, 300 to 1,500
/// characters; each made of one suggestion of a generated proposal.
final class ShortProposals {
  private static final int LEAST = 300;
  private static final int MOST = 1_500;

  private ShortProposals() {}

  static List<Proposal> of(long seed, int count) {
    var generator = new Generator(seed);
    return IntStream.iterate(0, i -> i + 1)
        .mapToObj(generator::proposal)
        .flatMap(ShortProposals::each)
        .limit(count)
        .toList();
  }

  private static Stream<Proposal> each(Proposal one) {
    var random = new SplittableRandom(one.id().hashCode());
    List<Suggestion> all = one.suggestions();
    return IntStream.range(0, all.size())
        .mapToObj(i -> {
          int length = random.nextInt(LEAST, MOST + 1);
          Suggestion suggestion = all.get(i);
          String request = cut(suggestion.request(), length / 2);
          String reply = cut(suggestion.reply(), length - request.length());
          return Proposal.create(Kind.CPPCC)
              .withTitle("关于" + suggestion.heading().replaceAll("[。；]", "") + "的提案")
              .withSuggestions(
                  List.of(Suggestion.of(suggestion.heading(), reply).withRequest(request)));
        });
  }

  private static String cut(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }

  /// The same once more: every text with a tenth of it edited.
  static Proposal planted(Proposal past, Edits edits) {
    return Proposal.create(Kind.CPPCC)
        .withTitle(edits.of(past.title()))
        .withSuggestions(
            past.suggestions().stream()
                .map(one ->
                    Suggestion.of(edits.of(one.heading()), edits.of(one.reply()))
                        .withRequest(edits.of(one.request())))
                .toList());
  }
}
