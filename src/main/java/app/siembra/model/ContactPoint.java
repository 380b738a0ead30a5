package app.siembra.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A way to reach a person. Their order on the person is the order in which they were stored.
public sealed interface ContactPoint {

  /// What it is for.
  Label label();

  /// A telephone.
  ///
  /// @param number as it was typed; never empty
  /// @param e164 the same in E.164 (rule 10), null where it does not parse
  record Phone(String number, @Nullable String e164, Label label) implements ContactPoint {
    public Phone {
      number = Check.required(number, "phone.empty");
    }

    /// E.164 where it parses, else as typed.
    public String shown() {
      return e164 == null ? number : e164;
    }
  }

  /// An e-mail address, kept as typed.
  record Email(String address, Label label) implements ContactPoint {
    public Email {
      address = Check.required(address, "email.empty");
    }

    /// The form in which two addresses are the same: lower case.
    public String normalised() {
      return address.toLowerCase(Locale.ROOT);
    }
  }

  /// A postal address with at least one part.
  record Postal(Address address, Label label) implements ContactPoint {}

  /// A web page or profile, kept as typed and never fetched.
  record Link(String url, Label label) implements ContactPoint {
    public Link {
      url = Check.required(url, "link.empty");
    }
  }

  /// An account in a messenger.
  ///
  /// @param service the program's name in lower case (`telegram`), empty where unknown
  /// @param handle the account there; never empty
  record Messenger(String service, String handle, Label label) implements ContactPoint {
    public Messenger {
      service = Check.line(service).toLowerCase(Locale.ROOT);
      handle = Check.required(handle, "messenger.empty");
    }
  }
}
