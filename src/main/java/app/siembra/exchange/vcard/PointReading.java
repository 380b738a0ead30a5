package app.siembra.exchange.vcard;

import app.siembra.model.Address;
import app.siembra.model.ContactPoint;
import app.siembra.model.Label;
import ezvcard.property.Email;
import ezvcard.property.RawProperty;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a card says its person can be reached: phones, e-mails, addresses, links, messengers, in
/// this order.
final class PointReading {
  private static final List<Map.Entry<String, String>> MESSENGERS =
      List.of(
          Map.entry("X-AIM", "aim"),
          Map.entry("X-GADUGADU", "gadugadu"),
          Map.entry("X-GOOGLE-TALK", "gtalk"),
          Map.entry("X-GROUPWISE", "groupwise"),
          Map.entry("X-GTALK", "gtalk"),
          Map.entry("X-ICQ", "icq"),
          Map.entry("X-JABBER", "xmpp"),
          Map.entry("X-MSN", "msn"),
          Map.entry("X-QQ", "qq"),
          Map.entry("X-SIGNAL", "signal"),
          Map.entry("X-SIP", "sip"),
          Map.entry("X-SKYPE", "skype"),
          Map.entry("X-SKYPE-USERNAME", "skype"),
          Map.entry("X-TELEGRAM", "telegram"),
          Map.entry("X-TWITTER", "twitter"),
          Map.entry("X-WHATSAPP", "whatsapp"),
          Map.entry("X-YAHOO", "yahoo"));

  private final CardProperties card;
  private final List<ContactPoint> points = new ArrayList<>();

  PointReading(CardProperties card) {
    this.card = card;
  }

  List<ContactPoint> points() {
    phones();
    emails();
    addresses();
    links();
    messengers();
    return points;
  }

  private void phones() {
    List<RawProperty> phones = card.take("TEL");
    int best = best(phones);
    for (RawProperty phone : phones) {
      String text = Text.unescaped(phone.getValue());
      String number = Text.visible(text.startsWith("tel:") ? text.substring(4) : text);
      if (!number.isEmpty()) {
        points.add(new ContactPoint.Phone(number, null, label(phone, best)));
      }
    }
  }

  private void emails() {
    List<Email> emails = card.take(Email.class);
    int best = best(emails);
    for (Email email : emails) {
      String text = Text.visible(email.getValue());
      String address = text.startsWith("mailto:") ? text.substring(7) : text;
      if (!address.isEmpty()) {
        points.add(new ContactPoint.Email(address, label(email, best)));
      }
    }
  }

  private void addresses() {
    List<ezvcard.property.Address> addresses = card.take(ezvcard.property.Address.class);
    int best = best(addresses);
    for (ezvcard.property.Address address : addresses) {
      Address parts =
          new Address(
              Text.joined(address.getPoBoxes(), ", "),
              Text.joined(address.getExtendedAddresses(), ", "),
              Text.joined(address.getStreetAddresses(), ", "),
              Text.joined(address.getLocalities(), ", "),
              Text.joined(address.getRegions(), ", "),
              Text.joined(address.getPostalCodes(), ", "),
              Text.joined(address.getCountries(), ", "));
      if (!parts.parts().isEmpty()) {
        points.add(new ContactPoint.Postal(parts, label(address, best)));
      }
    }
  }

  private void links() {
    List<Url> links = card.take(Url.class);
    int best = best(links);
    for (Url link : links) {
      addLink(Text.visible(link.getValue()), label(link, best));
    }
    for (RawProperty profile : card.take("SOCIALPROFILE", "X-SOCIALPROFILE")) {
      Label label = label(profile, 0);
      String service = Text.of(profile.getParameter("SERVICE-TYPE"));
      addLink(Text.visible(Text.unescaped(profile.getValue())), with(label, service));
    }
  }

  private void addLink(String url, Label label) {
    if (!url.isEmpty()) {
      points.add(new ContactPoint.Link(url, label));
    }
  }

  private void messengers() {
    List<RawProperty> messengers = card.take("IMPP");
    int best = best(messengers);
    for (RawProperty messenger : messengers) {
      String uri = Text.visible(Text.unescaped(messenger.getValue()));
      int colon = uri.indexOf(':');
      String scheme = colon < 0 ? "" : uri.substring(0, colon).toLowerCase(Locale.ROOT);
      String named = Text.of(messenger.getParameter("X-SERVICE-TYPE"));
      String service = Text.of(messenger.getParameter("SERVICE-TYPE"));
      addMessenger(
          scheme,
          uri.substring(colon + 1),
          named.isEmpty() ? service : named,
          label(messenger, best));
    }
    for (Map.Entry<String, String> property : MESSENGERS) {
      for (RawProperty account : card.take(property.getKey())) {
        String handle = Text.unescaped(account.getValue());
        addMessenger(property.getValue(), handle, "", label(account, 0));
      }
    }
  }

  /// `x-apple:` stands for any service, which only the parameter or the label names.
  private void addMessenger(String scheme, String handle, String named, Label label) {
    if (handle.isBlank()) {
      return;
    }
    boolean anyService = scheme.isEmpty() || scheme.equals("x-apple");
    String service = !anyService ? scheme : named.isEmpty() ? label.text() : named;
    boolean saidTwice = anyService || named.equalsIgnoreCase(scheme);
    points.add(new ContactPoint.Messenger(service, handle, saidTwice ? label : with(label, named)));
  }

  private Label label(VCardProperty property, int best) {
    Label label = card.label(property);
    Integer preference = preference(property);
    return preference != null && preference == best ? with(label, "pref") : label;
  }

  /// The lowest number is the most preferred (RFC 6350, 5.3); the others are preferred to nothing.
  private static int best(List<? extends VCardProperty> properties) {
    int best = Integer.MAX_VALUE;
    for (VCardProperty property : properties) {
      Integer preference = preference(property);
      best = preference == null ? best : Math.min(best, preference);
    }
    return best;
  }

  private static @Nullable Integer preference(VCardProperty property) {
    try {
      return property.getParameters().getPref();
    } catch (IllegalStateException e) {
      return null;
    }
  }

  private static Label with(Label label, String type) {
    List<String> types = new ArrayList<>(label.types());
    types.add(type);
    return new Label(types, label.text());
  }
}
