package app.siembra.exchange.vcard;

import app.siembra.model.Death;
import app.siembra.model.PartialDate;
import app.siembra.model.SpecialDate;
import app.siembra.model.SpecialDate.Kind;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import ezvcard.VCardDataType;
import ezvcard.property.RawProperty;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Writes the dates of a life. What a version has no property for stands in Apple's `X-ABDATE` with its label.
final class DateWriting {
  /// The year that Apple and Google write in 3.0 where there is none.
  private static final int NO_YEAR = 1604;

  private final CardContent card;
  private final VcardVersion version;

  DateWriting(CardContent card, VcardVersion version) {
    this.card = card;
    this.version = version;
  }

  void write(List<SpecialDate> dates) {
    Set<Kind> written = EnumSet.noneOf(Kind.class);
    for (SpecialDate date : dates) {
      boolean first = written.add(date.kind());
      switch (date.kind()) {
        case BIRTHDAY -> write(date, first ? "BDAY" : "", "Birthday");
        case ANNIVERSARY ->
            write(date, first && version == VcardVersion.FOUR ? "ANNIVERSARY" : "", "Anniversary");
        case OWN -> card.add(property("X-ABDATE", date), date.label());
      }
    }
  }

  /// A death on a day that nobody knows is one all the same.
  void write(Death death) {
    PartialDate on = death.on();
    card.add(on == null ? text("DEATHDATE", "unknown") : day("DEATHDATE", on));
  }

  private void write(SpecialDate date, String name, String word) {
    if (name.isEmpty()) {
      card.add(property("X-ABDATE", date), AppleLabel.constant(word));
    } else {
      card.add(property(name, date));
    }
  }

  private RawProperty property(String name, SpecialDate date) {
    PartialDate day = date.date();
    return day == null ? text(name, date.text()) : day(name, day);
  }

  private static RawProperty text(String name, String words) {
    return new RawProperty(name, VObjectPropertyValues.escape(words), VCardDataType.TEXT);
  }

  private RawProperty day(String name, PartialDate day) {
    Integer month = day.month();
    Integer dayOfMonth = day.day();
    if (version == VcardVersion.FOUR) {
      return new RawProperty(name, basic(day));
    }
    if (day.year() != null || month == null || dayOfMonth == null) {
      return new RawProperty(name, day.toString());
    }
    RawProperty yearless =
        new RawProperty(name, new PartialDate(NO_YEAR, month, dayOfMonth).toString());
    yearless.setParameter("X-APPLE-OMIT-YEAR", Integer.toString(NO_YEAR));
    return yearless;
  }

  /// The basic form that 4.0 demands (RFC 6350, 4.3.1); a year and a month keep their hyphen there.
  private static String basic(PartialDate day) {
    return day.year() != null && day.day() == null
        ? day.toString()
        : day.toString().replaceAll("(?<=\\d)-(?=\\d)", "");
  }
}
