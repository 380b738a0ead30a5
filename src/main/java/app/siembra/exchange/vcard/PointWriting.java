package app.siembra.exchange.vcard;

import app.siembra.model.Address;
import app.siembra.model.ContactPoint;
import app.siembra.model.Label;
import ezvcard.property.Email;
import ezvcard.property.RawProperty;
import ezvcard.property.Telephone;
import ezvcard.property.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes how a person can be reached.
final class PointWriting {
  private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*");
  private static final String ANY_SERVICE = "x-apple";

  private final CardContent card;
  private final VcardVersion version;

  PointWriting(CardContent card, VcardVersion version) {
    this.card = card;
    this.version = version;
  }

  void write(ContactPoint point) {
    switch (point) {
      case ContactPoint.Phone phone -> card.add(new Telephone(phone.number()), phone.label());
      case ContactPoint.Email email -> card.add(new Email(email.address()), email.label());
      case ContactPoint.Postal(Address address, Label label) -> card.add(written(address), label);
      case ContactPoint.Link link -> card.add(new Url(link.url()), link.label());
      case ContactPoint.Messenger messenger -> write(messenger);
    }
  }

  private static ezvcard.property.Address written(Address parts) {
    ezvcard.property.Address address = new ezvcard.property.Address();
    address.setPoBox(known(parts.poBox()));
    address.setExtendedAddress(known(parts.extended()));
    address.setStreetAddress(known(parts.street()));
    address.setLocality(known(parts.city()));
    address.setRegion(known(parts.region()));
    address.setPostalCode(known(parts.postalCode()));
    address.setCountry(known(parts.country()));
    return address;
  }

  private static @Nullable String known(String part) {
    return part.isEmpty() ? null : part;
  }

  /// The service is the scheme of the address; one that cannot be a scheme stands in a parameter.
  private void write(ContactPoint.Messenger messenger) {
    boolean named =
        SCHEME.matcher(messenger.service()).matches() && !messenger.service().equals(ANY_SERVICE);
    String scheme = named ? messenger.service() : ANY_SERVICE;
    RawProperty property =
        new RawProperty("IMPP", scheme + ":" + messenger.handle().replace("\\", "\\\\"));
    if (!named && !messenger.service().isEmpty()) {
      property.setParameter("X-SERVICE-TYPE", messenger.service());
    }
    Label label = messenger.label();
    if (version == VcardVersion.FOUR && label.preferred()) {
      List<String> types = new ArrayList<>(label.types());
      types.remove("pref");
      label = new Label(types, label.text());
      property.setParameter("PREF", "1");
    }
    card.add(property, label);
  }
}
