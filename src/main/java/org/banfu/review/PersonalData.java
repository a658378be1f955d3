package org.banfu.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.banfu.proposal.Weight;
import org.banfu.text.PrivateData;
import org.banfu.text.Widths;

/// How sure it is that what looks like private data is a person's. The public copy masks all of it;
/// a check must not take an office's mailbox, its rooms or a project's code for a person's.
final class PersonalData {
  private static final Pattern OFFICE_MAIL =
      Pattern.compile("\\.(?:gov|org|edu|mil)(?:\\.[A-Za-z]{2})?$");
  private static final Pattern ROOM = Pattern.compile("[室房号]$");
  private static final Pattern HOME =
      Pattern.compile("住址|家住|居住|住户|住在|现住|住于|家庭|户主|业主|居民|租户|家中|小区|花园|家园|新村|公寓|宿舍|苑|委员住");
  private static final Pattern OFFICE =
      Pattern.compile("办公|大厦|大楼|写字楼|产业|园区|工业|中心|服务|窗口|地址[：:]?本|社区站|工作站|驿站|厂|商铺|项目|变电|机房|教学|教室");
  private static final Pattern IDENTITY = Pattern.compile("身份证|证件");
  private static final int NEAR = 24;
  private static final int BEHIND = 12;
  private static final int IDENTITY_LENGTH = 18;
  // GB 11643-1999: each digit's weight, and the last character for each remainder.
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  private PersonalData() {}

  /// How heavily it weighs; nothing for what is no person's.
  static Optional<Weight> weight(String text, PrivateData.Found found) {
    String said = text.substring(found.start(), found.end());
    String before = text.substring(Math.max(0, found.start() - NEAR), found.start());
    return switch (found.kind()) {
      case MOBILE, TELEPHONE -> Optional.of(Weight.WRONG);
      case IDENTITY ->
          Optional.of(
              IDENTITY.matcher(before).find() || isIdentity(said) ? Weight.WRONG : Weight.DOUBTFUL);
      case MAIL ->
          OFFICE_MAIL.matcher(said).find() ? Optional.empty() : Optional.of(Weight.DOUBTFUL);
      case ACCOUNT, CHAT -> Optional.of(Weight.DOUBTFUL);
      case ROOM -> room(text, found, said, before);
    };
  }

  // 新建2座220、110千伏变电站 and an office's 3栋201室 are nobody's home.
  private static Optional<Weight> room(
      String text, PrivateData.Found found, String said, String before) {
    String behind = text.substring(found.end(), Math.min(text.length(), found.end() + BEHIND));
    if (!HOME.matcher(before).find() && !HOME.matcher(behind).find()) {
      return Optional.empty();
    }
    boolean isOffice = OFFICE.matcher(before).find() || OFFICE.matcher(behind).find();
    return Optional.of(ROOM.matcher(said).find() && !isOffice ? Weight.WRONG : Weight.DOUBTFUL);
  }

  // A code of a project or a unit may have as many digits.
  private static boolean isIdentity(String said) {
    String digits = Widths.narrow(said).replaceAll("[^0-9Xx]", "").toUpperCase(Locale.ROOT);
    if (digits.length() != IDENTITY_LENGTH || hasInnerX(digits)) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return CHECKS.charAt(sum % CHECKS.length()) == digits.charAt(WEIGHTS.length)
        && isDay(digits.substring(6, 14));
  }

  private static boolean hasInnerX(String digits) {
    int at = digits.indexOf('X');
    return at >= 0 && at < digits.length() - 1;
  }

  private static boolean isDay(String day) {
    try {
      int year = Integer.parseInt(day.substring(0, 4));
      LocalDate.of(year, Integer.parseInt(day.substring(4, 6)), Integer.parseInt(day.substring(6)));
      return year > 1900;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }
}
