package app.siembra.exchange.vcard;

import java.util.ArrayList;
import java.util.List;

/// One card as it stands in the file.
///
/// @param line where it begins
/// @param lines what stands between its begin and its end
record RawCard(long line, List<CardLine> lines) {
  RawCard(long line) {
    this(line, new ArrayList<>());
  }

  /// The card in the form that a parser takes: one property a line.
  String text() {
    StringBuilder text = new StringBuilder("BEGIN:VCARD\r\n");
    lines.forEach(line -> text.append(line.parsable()).append("\r\n"));
    return text.append("END:VCARD\r\n").toString();
  }

  /// The line of the first property with that name; that of the card where there is none.
  long lineOf(String name) {
    return lines.stream()
        .filter(line -> line.name().equals(name))
        .mapToLong(CardLine::number)
        .findFirst()
        .orElse(line);
  }
}
