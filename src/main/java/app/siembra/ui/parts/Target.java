package app.siembra.ui.parts;

import app.siembra.model.Address;
import app.siembra.model.ContactPoint;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Where a number, an address or a link leads outside the window: to be shown before it is opened,
/// and nothing but the web, mail, telephone and maps.
///
/// @param uri in full, as it is handed to the desktop
public record Target(URI uri) {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "geo");
  private static final Pattern HOST = Pattern.compile("[\\p{L}\\d-]+(\\.[\\p{L}\\d-]+)+([/?#].*)?");

  /// @throws ProblemException `link.refused` for any other scheme, and where a page of the web has
  ///   no host
  public Target {
    String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    boolean web = scheme.startsWith("http");
    if (!SCHEMES.contains(scheme) || web && uri.getRawAuthority() == null) {
      throw refused(uri.toString());
    }
  }

  public static Target call(ContactPoint.Phone phone) {
    return of("tel", phone.shown());
  }

  /// A chat on WhatsApp, the one messenger that takes a mere number; empty where the number is not
  /// known with its country.
  public static Optional<Target> chat(ContactPoint.Phone phone) {
    String e164 = phone.e164();
    return e164 == null
        ? Optional.empty()
        : Optional.of(read("https://wa.me/" + e164.substring(1)));
  }

  public static Target mail(ContactPoint.Email email) {
    return of("mailto", email.address());
  }

  /// The place on a map of the web: of the desktops only some have a program for `geo:`.
  public static Target map(Address address) {
    String where = String.join(", ", address.parts()).replace('\n', ' ');
    return read(
        "https://www.openstreetmap.org/search?query="
            + URLEncoder.encode(where, StandardCharsets.UTF_8));
  }

  /// Where a link leads that was typed or came from elsewhere; without a scheme it is a page.
  ///
  /// @throws ProblemException `link.refused`
  public static Target web(ContactPoint.Link link) {
    String url = link.url().strip();
    return read(HOST.matcher(url).matches() ? "https://" + url : url);
  }

  private static Target read(String uri) {
    try {
      return new Target(new URI(uri));
    } catch (URISyntaxException _) {
      throw refused(uri);
    }
  }

  private static Target of(String scheme, String address) {
    try {
      // What follows a question mark would be more than the address: a subject, further receivers.
      String whole = new URI(scheme, address, null).toASCIIString().replace("?", "%3F");
      return new Target(new URI(whole));
    } catch (URISyntaxException _) {
      throw refused(address);
    }
  }

  private static ProblemException refused(String address) {
    return new ProblemException(Problem.of("link.refused", address));
  }

  /// As it is shown, and opened.
  @Override
  public String toString() {
    return uri.toASCIIString();
  }
}
