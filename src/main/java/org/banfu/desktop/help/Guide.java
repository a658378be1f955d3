package org.banfu.desktop.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The pages of the guide in their order, in one language.
record Guide(List<Topic> topics) {
  Guide {
    topics = List.copyOf(topics);
  }

  /// Reads it from the resources of the program.
  static Guide in(Locale language) {
    var topics = new ArrayList<Topic>();
    for (String line : HelpFiles.lines("guide/topics.txt")) {
      List<String> ids = List.of(line.split("\\s+"));
      String text =
          HelpFiles.text("guide/" + ids.getFirst() + "_" + language.getLanguage() + ".txt");
      topics.add(new Topic(ids.getFirst(), ids.subList(1, ids.size()), GuideText.read(text), text));
    }
    return new Guide(topics);
  }

  /// The page about a tab or page of the program, if there is one.
  Optional<Topic> about(String id) {
    return topics.stream().filter(topic -> topic.explains().contains(id)).findFirst();
  }

  List<Topic> holding(String search) {
    return topics.stream().filter(topic -> topic.holds(search)).toList();
  }
}
