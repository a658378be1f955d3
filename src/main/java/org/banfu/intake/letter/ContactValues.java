package org.banfu.intake.letter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banfu.intake.source.Source.Line;

/// Values that name whom to ask: 顾盼 0000-1234567, 0000-1234567 顾盼, 许望（教师工作处）, 待遇司 0000-1234567.
final class ContactValues {
  private static final int LONGEST = 40;
  private static final String NUMBER = "[\\d０-９（(][\\d０-９\\-－—()（） /、转]{4,30}";
  private static final String CALLED =
      "(?:(?:联系|办公|手机)?(?:电话|手机|号码)|(?i:tel)\\.?)[\\s\\u3000：:]{0,4}";
  private static final Pattern NAME_AND_PHONE =
      Pattern.compile(
          "([\\p{IsHan}·\\s\\u3000]{2,16}?)(?:[\\s\\u3000，,：:、（(]{1,8}|(?="
              + CALLED
              + "))((?:"
              + CALLED
              + ")?)("
              + NUMBER
              + "[）)]?)");
  private static final Pattern PHONE_AND_NAME =
      Pattern.compile("(" + NUMBER + "?)[\\s\\u3000，,、]{1,8}(\\p{IsHan}{2,4})");
  private static final Pattern UNIT_AND_PHONE =
      Pattern.compile(
          "([\\p{IsHan}（）]{2,30}?)[\\s\\u3000，,：:、]{0,8}(?:" + CALLED + ")?(" + NUMBER + ")");
  private static final Pattern NAME_AND_UNIT =
      Pattern.compile("(\\p{IsHan}[\\s\\u3000]?\\p{IsHan}{1,3})[（(](\\p{IsHan}{2,30})[）)]?");
  private static final Pattern PHONE =
      Pattern.compile("[\\d０-９+（(][\\d０-９\\-－—()（）\\s/、，,；;转*×xX]{4,60}");

  private ContactValues() {}

  static boolean handler(Draft draft, Line value) {
    Matcher both = NAME_AND_PHONE.matcher(draft.text(value));
    if (both.matches()) {
      return handlerAndPhone(draft, value);
    }
    return Labelled.name(draft, "handler", value);
  }

  static boolean handlerAndPhone(Draft draft, Line value) {
    boolean taken = both(draft, value);
    String name = draft.contact.name();
    if (taken && draft.handler == null && name != null) {
      draft.handler = name;
    }
    return taken;
  }

  static boolean contact(Draft draft, Line value) {
    String text = draft.text(value);
    if (NAME_AND_PHONE.matcher(text).matches()) {
      return both(draft, value);
    }
    Matcher turned = PHONE_AND_NAME.matcher(text);
    if (turned.matches()) {
      boolean taken = Contacts.take(draft, Contacts.PHONE, part(value, turned, 1));
      boolean isNamed = Contacts.take(draft, Contacts.NAME, part(value, turned, 2));
      return parted(draft, value, turned, taken) && isNamed;
    }
    Matcher unit = NAME_AND_UNIT.matcher(text);
    return unit.matches()
        ? nameAndUnit(draft, value, unit)
        : Contacts.take(draft, Contacts.NAME, value);
  }

  // 许望（教师工作处）
  private static boolean nameAndUnit(Draft draft, Line value, Matcher unit) {
    boolean taken = Contacts.take(draft, Contacts.NAME, part(value, unit, 1));
    Line department = part(value, unit, 2);
    if (taken && Units.isUnit(draft.text(department)) && Labelled.department(draft, department)) {
      draft.claims.structure(department.start() - 1, department.start());
      draft.claims.structure(department.end(), value.end());
    }
    return taken;
  }

  static boolean departmentAndPhone(Draft draft, Line value) {
    Matcher both = UNIT_AND_PHONE.matcher(draft.text(value));
    if (!both.matches() || !Labelled.department(draft, part(value, both, 1))) {
      return false;
    }
    parted(draft, value, both, true);
    return Contacts.take(draft, Contacts.PHONE, part(value, both, 2));
  }

  private static Line part(Line value, Matcher found, int group) {
    return new Line(
        value.start() + found.start(group), value.start() + found.end(group), value.cell());
  }

  // The blanks and commas between two parts.
  private static boolean parted(Draft draft, Line value, Matcher found, boolean taken) {
    if (taken) {
      draft.claims.structure(value.start() + found.end(1), value.start() + found.start(2));
    }
    return taken;
  }

  static boolean both(Draft draft, Line value) {
    Matcher both = NAME_AND_PHONE.matcher(draft.text(value));
    if (!both.matches()) {
      return PHONE.matcher(draft.text(value)).matches()
          ? phone(draft, value)
          : Contacts.take(draft, Contacts.NAME, value);
    }
    Line name = new Line(value.start(), value.start() + both.end(1), value.cell());
    Line phone = new Line(value.start() + both.start(3), value.end(), value.cell());
    boolean taken = Contacts.take(draft, Contacts.NAME, name);
    taken &= Contacts.take(draft, Contacts.PHONE, phone);
    int from = name.end();
    int to = phone.start();
    draft.claims.structure(from, to);
    return taken;
  }

  static boolean phone(Draft draft, Line value) {
    Matcher phone = PHONE.matcher(draft.text(value));
    return phone.matches()
        ? Contacts.take(draft, Contacts.PHONE, value)
        : value.end() - value.start() <= LONGEST && Contacts.take(draft, Contacts.PHONE, value);
  }

  static boolean isPhone(String text) {
    return PHONE.matcher(text).matches();
  }
}
