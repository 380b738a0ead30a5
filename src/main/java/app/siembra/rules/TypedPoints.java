package app.siembra.rules;

import app.siembra.model.ContactPoint;
import app.siembra.model.Label;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Numbers and addresses as the user types them. What cannot be one is refused; what comes from
/// files is taken as it stands there.
public final class TypedPoints {
  private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+");

  private TypedPoints() {}

  /// A telephone, as typed and in E.164 where it parses.
  ///
  /// @param region ISO 3166 country by which numbers without a prefix are read, or null
  /// @throws ProblemException `phone.empty`; `phone.unclear` where there is no digit in it
  public static ContactPoint.Phone phone(String typed, @Nullable String region, Label label) {
    var phone = new ContactPoint.Phone(typed, Phones.e164(typed, region).orElse(null), label);
    if (phone.number().chars().noneMatch(Character::isDigit)) {
      throw new ProblemException(Problem.of("phone.unclear", phone.number()));
    }
    return phone;
  }

  /// An e-mail address.
  ///
  /// @throws ProblemException `email.empty`, `email.unclear`
  public static ContactPoint.Email email(String typed, Label label) {
    var email = new ContactPoint.Email(typed, label);
    if (!isEmail(email.address())) {
      throw new ProblemException(Problem.of("email.unclear", email.address()));
    }
    return email;
  }

  /// Whether a text looks like an e-mail address.
  public static boolean isEmail(String text) {
    return EMAIL.matcher(text).matches();
  }
}
