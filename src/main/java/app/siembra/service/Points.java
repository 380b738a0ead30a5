package app.siembra.service;

import app.siembra.model.ContactPoint;

/// When two ways to reach a person are one, whatever they are labelled.
final class Points {
  private Points() {}

  static boolean same(ContactPoint one, ContactPoint other) {
    return key(one).equals(key(other));
  }

  /// What is the same for two ways that are one.
  static Object key(ContactPoint point) {
    return switch (point) {
      case ContactPoint.Phone phone -> new Key("phone", digits(phone));
      case ContactPoint.Email email -> new Key("email", email.normalised());
      case ContactPoint.Postal postal -> new Key("postal", postal.address());
      case ContactPoint.Link link -> new Key("link", link.url());
      case ContactPoint.Messenger messenger ->
          new Key("messenger", messenger.service() + ' ' + messenger.handle());
    };
  }

  /// E.164 where it parses, else the digits, else the number as typed.
  static String digits(ContactPoint.Phone phone) {
    String e164 = phone.e164();
    if (e164 != null) {
      return e164;
    }
    String digits = phone.number().replaceAll("\\D", "");
    return digits.isEmpty() ? phone.number() : digits;
  }

  private record Key(String kind, Object content) {}
}
