package org.banfu.intake.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.SEPX;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.banfu.intake.source.Source;
import org.jspecify.annotations.Nullable;

/// The page headers and footers of a .doc that Word shows, line by line, headers first.
///
/// POI knows the places of those of the first section only; those of further sections are told by
/// what they say and the first one's hidden ones do not.
final class OldPageEdges {
  private OldPageEdges() {}

  static List<String> of(HWPFDocument document) {
    Range all = document.getHeaderStoryRange();
    if (all == null || all.getEndOffset() <= all.getStartOffset()) {
      return List.of();
    }
    var stories = new HeaderStories(document);
    List<SEPX> sections = document.getSectionTable().getSections();
    boolean hasFirstPage =
        sections.stream().anyMatch(section -> section.getSectionProperties().getFTitlePage());
    boolean hasEvenPages = document.getDocProperties().isFFacingPages();
    var shown = new ArrayList<String>();
    Set<String> hidden = new HashSet<>();
    (hasFirstPage ? shown : hidden).addAll(lines(stories.getFirstHeaderSubrange()));
    shown.addAll(lines(stories.getOddHeaderSubrange()));
    (hasEvenPages ? shown : hidden).addAll(lines(stories.getEvenHeaderSubrange()));
    (hasFirstPage ? shown : hidden).addAll(lines(stories.getFirstFooterSubrange()));
    shown.addAll(lines(stories.getOddFooterSubrange()));
    (hasEvenPages ? shown : hidden).addAll(lines(stories.getEvenFooterSubrange()));
    if (sections.size() > 1) {
      lines(all).stream().filter(line -> !hidden.contains(line)).forEach(shown::add);
    }
    return shown;
  }

  private static List<String> lines(@Nullable Range story) {
    var body = new OldBody();
    body.read(story);
    Source source = body.source();
    return source.lines().stream().filter(line -> !line.isEmpty()).map(source::text).toList();
  }
}
