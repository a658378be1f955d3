package org.banfu.bench.child;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banfu.bench.peer.FormText;

/// The reply form as plain text taken out of Word: a TAB begins a cell.
final class LetterText {
  private LetterText() {}

  static String of(FormText form) {
    return Stream.of(
            Stream.of(form.title(), "", "\t" + form.opening().getFirst()),
            form.opening().stream().skip(1),
            Stream.of("", "\t意见建议", "\t办理答复"),
            form.replies().stream().flatMap(LetterText::reply),
            Stream.of("", "\t" + form.process().getFirst()),
            form.process().stream().skip(1),
            Stream.of("", "\t" + form.category().getFirst()),
            form.category().stream().skip(1),
            Stream.of(""),
            form.contact().stream().map(text -> "\t" + text),
            Stream.of("", "附件", form.annexTitle(), "", form.annexLine()),
            form.annex().stream().skip(1).flatMap(LetterText::annexRow))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Stream<String> reply(List<String> reply) {
    return Stream.concat(
        Stream.of("", "\t" + reply.getFirst(), "\t" + reply.get(1)), reply.stream().skip(2));
  }

  private static Stream<String> annexRow(List<String> cells) {
    return Stream.concat(Stream.of(""), cells.stream().map(cell -> "\t" + cell));
  }
}
