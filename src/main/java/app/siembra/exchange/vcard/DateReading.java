package app.siembra.exchange.vcard;

import app.siembra.exchange.PretendedYear;
import app.siembra.model.Death;
import app.siembra.model.PartialDate;
import app.siembra.model.ProblemException;
import app.siembra.model.SpecialDate;
import app.siembra.model.SpecialDate.Kind;
import ezvcard.property.RawProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The dates of a card, by the calendar alone: a time of day or a zone would only move a birthday.
final class DateReading {
  private static final Pattern LOOSE = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern NO_DIGIT_BUT_ZERO = Pattern.compile("[-0]*");

  private final CardProperties card;
  private final List<SpecialDate> dates = new ArrayList<>();

  DateReading(CardProperties card) {
    this.card = card;
  }

  List<SpecialDate> dates() {
    card.take("X-APPLE-OMIT-YEAR");
    one(Kind.BIRTHDAY, card.take("BDAY"));
    one(
        Kind.ANNIVERSARY,
        card.take(
            "ANNIVERSARY",
            "X-ANNIVERSARY",
            "X-EVOLUTION-ANNIVERSARY",
            "X-KADDRESSBOOK-X-ANNIVERSARY"));
    for (RawProperty date : card.take("X-ABDATE")) {
      String label = AppleLabel.plain(card.groupLabel(date));
      if (!add(kind(label), date, kind(label) == Kind.OWN ? label : "")) {
        card.putBack(date);
      }
    }
    return dates;
  }

  @Nullable Death death() {
    List<RawProperty> days = card.take("DEATHDATE", "X-DEATHDATE");
    days.stream().skip(1).forEach(card::putBack);
    return days.isEmpty() ? null : new Death(day(value(days.getFirst())).orElse(null));
  }

  /// A date from a value that stands without a property of its own.
  void add(Kind kind, String value, String label) {
    day(value).ifPresent(day -> addOnce(new SpecialDate(kind, day, "", label)));
  }

  /// A person has one birthday; what else a card says is kept with it unread.
  private void one(Kind kind, List<RawProperty> found) {
    boolean read = false;
    for (RawProperty date : found) {
      boolean same = read && isKnown(kind, date);
      if (!same && (read || !add(kind, date, ""))) {
        card.putBack(date);
      } else {
        read = true;
      }
    }
  }

  private boolean isKnown(Kind kind, RawProperty date) {
    Optional<PartialDate> day = day(value(date));
    return dates.stream()
        .anyMatch(known -> known.kind() == kind && day.equals(Optional.ofNullable(known.date())));
  }

  private boolean add(Kind kind, RawProperty date, String label) {
    String value = value(date);
    Optional<PartialDate> day = day(value).map(full -> withoutOmittedYear(full, date));
    if (day.isPresent()) {
      addOnce(new SpecialDate(kind, day.get(), "", label));
    } else if (!NO_DIGIT_BUT_ZERO.matcher(value).matches()) {
      addOnce(new SpecialDate(kind, null, value, label));
    } else {
      return value.isEmpty();
    }
    return true;
  }

  private void addOnce(SpecialDate date) {
    if (!dates.contains(date)) {
      dates.add(date);
    }
  }

  private static Kind kind(String label) {
    return switch (label.toLowerCase(Locale.ROOT)) {
      case "anniversary" -> Kind.ANNIVERSARY;
      case "birthday" -> Kind.BIRTHDAY;
      default -> Kind.OWN;
    };
  }

  private static String value(RawProperty date) {
    return Text.unescaped(date.getValue()).strip();
  }

  private static Optional<PartialDate> day(String value) {
    int time = value.indexOf('T');
    String day = time >= 4 ? value.substring(0, time) : value;
    Matcher loose = LOOSE.matcher(day);
    String iso =
        loose.matches()
            ? "%s-%2s-%2s"
                .formatted(loose.group(1), loose.group(2), loose.group(3))
                .replace(' ', '0')
            : day;
    String yearless =
        iso.matches("0000-?\\d\\d-?\\d\\d") ? "--" + iso.substring(4).replace("-", "") : iso;
    try {
      return PartialDate.parse(yearless).map(PretendedYear::left);
    } catch (ProblemException e) {
      return Optional.empty();
    }
  }

  private static PartialDate withoutOmittedYear(PartialDate day, RawProperty date) {
    String omitted = Text.of(date.getParameter("X-APPLE-OMIT-YEAR"));
    return omitted.equals(String.valueOf(day.year())) && day.toMonthDay().isPresent()
        ? new PartialDate(null, day.month(), day.day())
        : day;
  }
}
