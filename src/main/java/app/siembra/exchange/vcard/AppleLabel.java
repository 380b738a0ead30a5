package app.siembra.exchange.vcard;

import java.util.Locale;

/// The words that Apple's address book has for what a property is for, written `_$!<HomePage>!$_`
/// so that each device says them in its own language.
final class AppleLabel {
  private static final String START = "_$!<";
  private static final String END = ">!$_";

  private AppleLabel() {}

  static boolean isConstant(String label) {
    return label.startsWith(START) && label.endsWith(END);
  }

  /// The words alone, lower case where they are a constant.
  static String plain(String label) {
    return isConstant(label)
        ? label.substring(START.length(), label.length() - END.length()).toLowerCase(Locale.ROOT)
        : label;
  }

  /// The constant for a word.
  static String constant(String word) {
    return START + word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + END;
  }
}
