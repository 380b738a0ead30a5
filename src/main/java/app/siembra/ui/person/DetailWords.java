package app.siembra.ui.person;

import app.siembra.model.Card;
import app.siembra.model.ContactPoint;
import app.siembra.model.Label;
import app.siembra.model.PartialDate;
import app.siembra.model.Position;
import app.siembra.model.SpecialDate;
import app.siembra.text.Texts;
import app.siembra.ui.parts.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything an address book says of a person, line by line, in one voice.
///
/// @param voice the present one
record DetailWords(Voice voice) {
  private static final Set<String> KNOWN_USES =
      Set.of("cell", "home", "work", "fax", "pager", "main", "school");

  /// What a line is.
  sealed interface Detail {
    /// What it is called.
    String name();

    /// What it says.
    String text();

    /// Something to copy.
    record Copied(String name, String text) implements Detail {}

    /// A page of the web.
    record Web(String name, String text, ContactPoint.Link link) implements Detail {}

    /// An address, to be looked at on a map.
    record OnMap(String name, String text, ContactPoint.Postal postal) implements Detail {}

    /// Where they work or worked.
    record Work(String name, String text, String organisation) implements Detail {}

    /// Something to read.
    record Read(String name, String text) implements Detail {}
  }

  List<Detail> of(Sight sight) {
    Card card = sight.card();
    List<Detail> details = new ArrayList<>();
    card.points().forEach(point -> details.add(point(point)));
    card.positions()
        .forEach(
            position ->
                details.add(
                    new Detail.Work(
                        texts().get("person.detail.work"),
                        text(position),
                        position.organisation())));
    card.dates().forEach(date -> details.add(date(date)));
    if (!card.notes().isEmpty()) {
      details.add(read("person.detail.notes", card.notes()));
    }
    details.add(read("person.detail.added", voice.days().day(sight.person().origin().addedOn())));
    if (!card.extras().isEmpty()) {
      details.add(new Detail.Read("", texts().count("person.detail.extras", card.extras().size())));
    }
    return details;
  }

  private Detail point(ContactPoint point) {
    return switch (point) {
      case ContactPoint.Phone phone ->
          new Detail.Copied(name("phone", phone.label()), phone.number());
      case ContactPoint.Email email ->
          new Detail.Copied(name("email", email.label()), email.address());
      case ContactPoint.Postal postal ->
          new Detail.OnMap(
              name("address", postal.label()), String.join(", ", postal.address().parts()), postal);
      case ContactPoint.Link link -> new Detail.Web(name("link", link.label()), link.url(), link);
      case ContactPoint.Messenger messenger ->
          new Detail.Copied(
              messenger.service().isEmpty()
                  ? name("messenger", messenger.label())
                  : voice.words().leading(messenger.service()),
              messenger.handle());
    };
  }

  /// What it is and what for: `Phone, mobile`.
  private String name(String kind, Label label) {
    String what = texts().get("person.detail." + kind);
    String use =
        label.text().isEmpty()
            ? label.types().stream()
                .filter(KNOWN_USES::contains)
                .map(type -> texts().get("person.use." + type))
                .collect(Collectors.joining(", "))
            : label.text();
    return use.isEmpty() ? what : texts().get("person.detail.for", what, use);
  }

  private String text(Position position) {
    String years =
        position.from() == null && position.to() == null
            ? ""
            : year(position.from()) + "–" + year(position.to());
    return Stream.of(
            Stream.of(position.title(), position.role()),
            Stream.of(position.organisation()),
            position.units().stream(),
            Stream.of(years))
        .flatMap(parts -> parts)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String year(@Nullable Integer year) {
    return year == null ? "" : String.format(Locale.ROOT, "%d", year);
  }

  private Detail date(SpecialDate date) {
    PartialDate day = date.date();
    return new Detail.Read(
        voice.words().leading(voice.words().date(date)),
        day == null ? date.text() : voice.days().partial(day));
  }

  private Detail read(String key, String text) {
    return new Detail.Read(texts().get(key), text);
  }

  private Texts texts() {
    return voice.texts();
  }
}
