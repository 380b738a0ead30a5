package app.siembra.ui.shell;

import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.Destination.Page;
import app.siembra.ui.nav.PeopleChoice;
import java.util.List;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// A screen that the rail leads to. Their order is that of the rail and of the keys Ctrl+1 to
/// Ctrl+9.
enum Place {
  TODAY("place.today", Feather.SUN, new Destination.Today()),
  PEOPLE("place.people", Feather.USERS, new Destination.People(PeopleChoice.ALL)),
  TIMELINE("place.timeline", Feather.CLOCK, new Destination.Timeline()),
  LEDGER("place.ledger", Feather.REPEAT, new Destination.Ledger()),
  ASK("place.ask", Feather.HELP_CIRCLE, new Destination.Ask()),
  INSIGHTS("place.insights", Feather.TRENDING_UP, new Destination.Insights()),
  IMPORT_EXPORT("place.import-export", Feather.ARCHIVE, new Destination.ImportExport()),
  SETTINGS("place.settings", Feather.SLIDERS, new Destination.Settings());

  private final String key;
  private final Ikon icon;
  private final Page page;

  Place(String key, Ikon icon, Page page) {
    this.key = key;
    this.icon = icon;
    this.page = page;
  }

  /// The message that names it.
  String key() {
    return key;
  }

  Ikon icon() {
    return icon;
  }

  Page page() {
    return page;
  }

  KeyCombination keys() {
    return KeyCombination.valueOf("Shortcut+" + (List.of(values()).indexOf(this) + 1));
  }

  /// Whether the rail shows it at its foot.
  boolean atFoot() {
    return switch (this) {
      case TODAY, PEOPLE, TIMELINE, LEDGER, ASK, INSIGHTS -> false;
      case IMPORT_EXPORT, SETTINGS -> true;
    };
  }

  /// Whether `shown` belongs to this place: a person does to people.
  boolean holds(Page shown) {
    return switch (shown) {
      case Destination.Today _ -> this == TODAY;
      case Destination.People _,
          Destination.Person _,
          Destination.PersonAt _,
          Destination.Organisation _,
          Destination.Compare _ ->
          this == PEOPLE;
      case Destination.Timeline _ -> this == TIMELINE;
      case Destination.Ledger _ -> this == LEDGER;
      case Destination.Ask _, Destination.Tell _ -> this == ASK;
      case Destination.Insights _ -> this == INSIGHTS;
      case Destination.ImportExport _ -> this == IMPORT_EXPORT;
      case Destination.Settings _ -> this == SETTINGS;
      case Destination.Welcome _, Destination.Changes _, Destination.Topics _ -> false;
    };
  }
}
