package app.siembra.exchange;

import java.util.regex.Pattern;

/// How a file that tells what happened names somebody; at least one of the three is known.
///
/// @param name as the file has it, or empty
/// @param email or empty
/// @param phone or empty
public record Participant(String name, String email, String phone) {
  private static final Pattern NUMBER = Pattern.compile("\\+?[\\d().\\-\\s]{6,}");

  public Participant {
    name = name.strip();
    email = email.strip();
    phone = phone.strip();
  }

  /// Somebody of whom a program writes either the name or, where it has none, the number.
  public static Participant written(String text) {
    return NUMBER.matcher(text.strip()).matches()
        ? new Participant("", "", text)
        : new Participant(text, "", "");
  }

  /// What to call them by.
  public String shown() {
    return !name.isEmpty() ? name : !email.isEmpty() ? email : phone;
  }
}
