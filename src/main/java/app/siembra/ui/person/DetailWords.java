package app.siembra.ui.person;

import app.siembra.model.Card;
import app.siembra.model.ContactPoint;
import app.siembra.model.Label;
import app.siembra.model.OtherNames;
import app.siembra.model.PartialDate;
import app.siembra.model.Position;
import app.siembra.model.SpecialDate;
import app.siembra.text.AddressOrder;
import app.siembra.text.FieldWords;
import app.siembra.text.Texts;
import app.siembra.ui.draft.Fact;
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

    /// Something that can be edited.
    ///
    /// @param more what is known besides, or empty
    record Known(String name, String text, String more, Fact fact) implements Detail {}

    /// Something to read.
    record Read(String name, String text) implements Detail {}

    /// Since when they are in the book.
    ///
    /// @param file that brought them, or empty
    record Added(String name, String text, String file) implements Detail {}
  }

  List<Detail> of(Sight sight) {
    Card card = sight.card();
    List<Detail> details = new ArrayList<>();
    card.points().forEach(point -> details.add(point(point, sight.region())));
    card.positions()
        .forEach(position -> details.add(known("work", text(position), new Fact.Work(position))));
    card.dates().forEach(date -> details.add(date(date)));
    card.ownFields()
        .forEach(
            field ->
                details.add(
                    new Detail.Known(
                        field.name(),
                        new FieldWords(texts(), voice.days()).shown(field),
                        "",
                        new Fact.Own(field))));
    details.addAll(names(sight.person().otherNames()));
    if (!card.notes().isEmpty()) {
      details.add(known("notes", card.notes(), new Fact.Notes()));
    }
    details.add(
        new Detail.Added(
            texts().get("person.detail.added"),
            voice.days().day(sight.person().origin().addedOn()),
            sight.broughtBy()));
    if (!card.extras().isEmpty()) {
      details.add(new Detail.Read("", texts().count("person.detail.extras", card.extras().size())));
    }
    return details;
  }

  /// How the names sound and where they are filed; the header says the others.
  private List<Detail> names(OtherNames names) {
    String sound =
        Stream.of(names.phoneticGiven(), names.phoneticAdditional(), names.phoneticFamily())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    List<Detail> details = new ArrayList<>();
    if (!sound.isEmpty()) {
      details.add(known("sound", sound, new Fact.OtherNames()));
    }
    if (!names.sortAs().isEmpty()) {
      details.add(known("sort-as", names.sortAs(), new Fact.OtherNames()));
    }
    return details;
  }

  private Detail point(ContactPoint point, @Nullable String region) {
    Fact fact = new Fact.Point(point);
    return switch (point) {
      case ContactPoint.Phone phone ->
          new Detail.Known(name("phone", phone.label()), phone.number(), standard(phone), fact);
      case ContactPoint.Email email ->
          new Detail.Known(name("email", email.label()), email.address(), "", fact);
      case ContactPoint.Postal postal ->
          new Detail.Known(
              name("address", postal.label()),
              String.join("\n", AddressOrder.lines(postal.address(), region)),
              "",
              fact);
      case ContactPoint.Link link ->
          new Detail.Known(name("link", link.label()), link.url(), "", fact);
      case ContactPoint.Messenger messenger ->
          new Detail.Known(
              messenger.service().isEmpty()
                  ? name("messenger", messenger.label())
                  : voice.words().leading(messenger.service()),
              messenger.handle(),
              "",
              fact);
    };
  }

  /// The number as every country dials it, where it was typed otherwise.
  private static String standard(ContactPoint.Phone phone) {
    String e164 = phone.e164();
    String typed = phone.number().replaceAll("[^+\\d]", "");
    return e164 == null || e164.equals(typed) ? "" : e164;
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
    return new Detail.Known(
        voice.words().leading(voice.words().date(date)),
        day == null ? date.text() : voice.days().partial(day),
        "",
        new Fact.Date(date));
  }

  private Detail known(String what, String text, Fact fact) {
    return new Detail.Known(texts().get("person.detail." + what), text, "", fact);
  }

  private Texts texts() {
    return voice.texts();
  }
}
