package app.siembra.app;

import app.siembra.model.ContactPoint;
import app.siembra.ui.kit.Clipboard;
import app.siembra.ui.parts.ReachMenu;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// Hands a number or an address to the program of the desktop that serves it; nothing but the web,
/// mail and telephone, and only when the user asks for it.
final class Links implements ReachMenu.Reaching {
  private static final Set<String> WEB = Set.of("http", "https");

  private final Consumer<String> browse;

  Links(Consumer<String> browse) {
    this.browse = browse;
  }

  @Override
  public void copy(String text) {
    Clipboard.ofDesktop().put(text);
  }

  @Override
  public void call(ContactPoint.Phone phone) {
    go("tel", phone.shown());
  }

  @Override
  public void message(ContactPoint.Phone phone) {
    go("sms", phone.shown());
  }

  @Override
  public void mail(ContactPoint.Email email) {
    go("mailto", email.address());
  }

  @Override
  public void open(ContactPoint.Link link) {
    try {
      URI target = new URI(link.url());
      String scheme = target.getScheme();
      if (scheme != null && WEB.contains(scheme.toLowerCase(Locale.ROOT))) {
        browse.accept(target.toASCIIString());
      }
    } catch (URISyntaxException _) {
      copy(link.url());
    }
  }

  private void go(String scheme, String address) {
    try {
      browse.accept(new URI(scheme, address, null).toASCIIString());
    } catch (URISyntaxException _) {
      copy(address);
    }
  }
}
