package org.banfu.desktop.office;

import org.banfu.document.Template;
import org.banfu.proposal.DocumentKind;

/// Shows a document as a template would write it that is not chosen yet.
@FunctionalInterface
public interface TemplateTrial {
  /// Lays it out in the background, then shows it.
  ///
  /// @param name the template's file name
  /// @param take chooses the template, when the person likes it
  void show(DocumentKind kind, String name, Template template, Runnable take);
}
