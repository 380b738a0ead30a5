package app.siembra.service;

import app.siembra.model.Keys;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// The formats that can be written.
public enum ExportFormat {
  CONTACTS_CSV,
  INTERACTIONS_CSV,
  HELP_CSV,
  VCARD,
  VCARD3,
  CALENDAR;

  /// The word on the command line: `contacts-csv`.
  public String key() {
    return Keys.of(this);
  }

  /// The format that a file name asks for by its ending; empty where it asks for none.
  public static Optional<ExportFormat> of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".csv")
        ? Optional.of(CONTACTS_CSV)
        : name.endsWith(".vcf") || name.endsWith(".vcard")
            ? Optional.of(VCARD)
            : name.endsWith(".ics") ? Optional.of(CALENDAR) : Optional.empty();
  }
}
