package app.siembra.rules;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Telephone numbers in the one form in which they can be compared: E.164 (rule 10).
public final class Phones {
  private static final Pattern ZERO_ZERO = Pattern.compile("^[\\s(]*00");

  private Phones() {}

  /// A typed number in E.164 (`+34600123456`); empty where it is none, or a local one of no known
  /// region.
  ///
  /// @param region ISO 3166 country by which numbers without a prefix are read, or null
  public static Optional<String> e164(String text, @Nullable String region) {
    Matcher zeros = ZERO_ZERO.matcher(text);
    return zeros.find()
        ? parse("+" + text.substring(zeros.end()), null)
            .filter(PhoneNumberUtil.getInstance()::isValidNumber)
            .or(() -> possible(text, region))
            .map(Phones::format)
        : possible(text, region).map(Phones::format);
  }

  /// A number short of its area code or too short for any line is a number, but not one to compare
  /// by.
  private static Optional<PhoneNumber> possible(String text, @Nullable String region) {
    return parse(text, region)
        .filter(
            number ->
                PhoneNumberUtil.getInstance().isPossibleNumberWithReason(number)
                    == ValidationResult.IS_POSSIBLE);
  }

  private static Optional<PhoneNumber> parse(String text, @Nullable String region) {
    try {
      return Optional.of(PhoneNumberUtil.getInstance().parse(text, region));
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  private static String format(PhoneNumber number) {
    return PhoneNumberUtil.getInstance().format(number, PhoneNumberFormat.E164);
  }
}
