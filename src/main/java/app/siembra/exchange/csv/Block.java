package app.siembra.exchange.csv;

import java.util.List;

/// Something of which a person may have several, in stored order: numbered columns, one for each
/// part.
enum Block implements Column {
  NICKNAME("Nickname"),
  PHONE("Phone", "Value", "Label", "Types", "E.164"),
  EMAIL("E-mail", "Value", "Label", "Types"),
  ADDRESS(
      "Address",
      "Street",
      "Extended Address",
      "PO Box",
      "City",
      "Region",
      "Postal Code",
      "Country",
      "Label",
      "Types"),
  WEBSITE("Website", "Value", "Label", "Types"),
  MESSENGER("Messenger", "Value", "Service", "Label", "Types"),
  ORGANIZATION("Organization", "Name", "Title", "Role", "Units", "From", "To"),
  EVENT("Event", "Value", "Label", "Kind", "Text"),
  TAG("Tag"),
  CUSTOM_FIELD("Custom Field", "Label", "Value", "Kind"),
  ATTACHMENT("Attachment", "Name", "Media Type", "Size", "Hash", "Kind"),
  CIRCLE("Circle"),
  KNOWS("Knows", "Topic", "Level", "Since", "Source"),
  INTEREST("Interest"),
  NEED("Need", "Text", "Topic", "Opened", "Closed"),
  TOLD("Told", "Topic", "On"),
  RELATION("Relation", "Value", "Label", "Inverse", "Note", "Id", "Uid"),
  EXTRA("Extra", "Format", "Name", "Content");

  private final String title;
  private final List<String> parts;

  Block(String title, String... parts) {
    this.title = title;
    this.parts = List.of(parts);
  }

  String title() {
    return title;
  }

  /// The parts of one block; empty where it is a single column.
  List<String> parts() {
    return parts;
  }

  /// How many columns one block takes.
  int width() {
    return Math.max(1, parts.size());
  }

  /// The name of a column.
  ///
  /// @param number of the block, from 1
  String header(int number, int part) {
    String block = title + " " + number;
    return parts.isEmpty() ? block : block + " - " + parts.get(part);
  }
}
