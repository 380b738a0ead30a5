package app.siembra.ui.exchange;

import app.siembra.model.Keys;
import app.siembra.service.ExportFormat;
import java.nio.file.Files;
import java.nio.file.Path;

/// A way in which things go out.
enum Preset {
  CONTACTS(ExportFormat.CONTACTS_CSV, false, Content.PEOPLE),
  SPREADSHEET(ExportFormat.CONTACTS_CSV, true, Content.PEOPLE),
  VCARD(ExportFormat.VCARD, false, Content.PEOPLE),
  VCARD3(ExportFormat.VCARD3, false, Content.PEOPLE),
  TALKS(ExportFormat.INTERACTIONS_CSV, false, Content.TALKS),
  HELP(ExportFormat.HELP_CSV, false, Content.HELP),
  DATES(ExportFormat.CALENDAR, false, Content.DATES);

  /// What a file is full of.
  enum Content {
    PEOPLE,
    TALKS,
    HELP,
    DATES;

    String key() {
      return Keys.of(this);
    }
  }

  private final ExportFormat format;
  private final boolean forSpreadsheets;
  private final Content content;

  Preset(ExportFormat format, boolean forSpreadsheets, Content content) {
    this.format = format;
    this.forSpreadsheets = forSpreadsheets;
    this.content = content;
  }

  ExportFormat format() {
    return format;
  }

  boolean forSpreadsheets() {
    return forSpreadsheets;
  }

  Content content() {
    return content;
  }

  String key() {
    return Keys.of(this);
  }

  /// The ending of its files, without a dot.
  String ending() {
    return switch (this) {
      case CONTACTS, SPREADSHEET, TALKS, HELP -> "csv";
      case VCARD, VCARD3 -> "vcf";
      case DATES -> "ics";
    };
  }

  /// The file that was meant where somebody typed a name without an ending, unless a file of the
  /// longer name is there, which nobody agreed to replace.
  Path completed(Path typed) {
    var name = typed.getFileName();
    if (name == null || name.toString().contains(".")) {
      return typed;
    }
    var completed = typed.resolveSibling(name + "." + ending());
    return Files.exists(completed) ? typed : completed;
  }
}
