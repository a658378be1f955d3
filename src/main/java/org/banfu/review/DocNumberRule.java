package org.banfu.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.proposal.Problem;
import org.banfu.proposal.TextField;
import org.banfu.proposal.TextFields;
import org.banfu.proposal.Weight;

/// A 发文字号 of another form than 云府函〔2023〕27号: other brackets, 第, zeros in front, no number, or the
/// year of another letter (GB/T 9704-2012, 7.2.5). Also those that the text cites.
final class DocNumberRule implements Rule {
  private static final Pattern FORM =
      Pattern.compile(
          "^([^〔﹝\\[［（(【]{1,40})([〔﹝\\[［（(【])\\s{0,3}([0-9]{4})\\s{0,3}([〕﹞\\]］）)】])\\s{0,3}(第?0{0,8})([0-9]{0,8})(号?)\\s{0,9}$");
  private static final Pattern CITED =
      Pattern.compile(
          "(?<=[\\p{IsHan}&&[^第的]])([（(\\[［【﹝])([0-9]{4})([）)\\]］】﹞])([0-9]{1,5}号)(?!提案|建议|议案|委员|代表)");

  @Override
  public String id() {
    return "doc-number";
  }

  @Override
  public Weight weight() {
    return Weight.WRONG;
  }

  @Override
  public void check(Subject subject, Findings found) {
    LocalDate date = subject.proposal().letter().date();
    TextFields.of(subject.proposal()).stream()
        .filter(field -> field.place().field().equals("letter.docNumber"))
        .forEach(field -> own(field, date == null ? 0 : date.getYear(), found));
    subject.texts().forEach(field -> cited(field, found));
  }

  private static void own(TextField field, int year, Findings found) {
    Matcher form = FORM.matcher(field.text());
    if (!form.matches()) {
      return;
    }
    int length = field.text().length();
    if (form.group(6).isEmpty()) {
      found.in(field, 0, length, Problem.of("review.doc-number.unfinished"));
      return;
    }
    String right = form.group(1).strip() + "〔" + form.group(3) + "〕" + form.group(6) + "号";
    boolean isBracketed = form.group(2).equals("〔") && form.group(4).equals("〕");
    if (!isBracketed) {
      found.in(field, 0, length, Problem.of("review.doc-number.brackets", right), right);
    } else if (!form.group(5).isEmpty() || form.group(7).isEmpty()) {
      var said = Problem.of("review.doc-number.form", right);
      found.in(Weight.DOUBTFUL, field, 0, length, said, right);
    }
    if (year > 0 && Integer.parseInt(form.group(3)) != year) {
      var said = Problem.of("review.doc-number.year", form.group(3), year);
      found.add(Weight.DOUBTFUL, field.place(), form.start(3), form.end(3), said, Optional.empty());
    }
  }

  private static void cited(TextField field, Findings found) {
    Matcher cited = CITED.matcher(field.text());
    while (cited.find()) {
      String right = "〔" + cited.group(2) + "〕" + cited.group(4);
      var said = Problem.of("review.doc-number.cited", right);
      found.in(Weight.DOUBTFUL, field, cited.start(), cited.end(), said, right);
    }
  }
}
