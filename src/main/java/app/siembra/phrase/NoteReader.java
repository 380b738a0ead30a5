package app.siembra.phrase;

import java.util.ArrayList;
import java.util.List;

/// What is left of the line: the note, verbatim. Dropped are stretches of little words alone,
/// little words and separators where the note begins, and those that led to something recognised.
final class NoteReader {
  private final String line;
  private final StringBuilder note = new StringBuilder();
  private final List<Span> places = new ArrayList<>();

  private NoteReader(String line) {
    this.line = line;
  }

  /// What is left.
  ///
  /// @param note empty where nothing is
  /// @param places where its words stand in the line
  record Left(String note, List<Span> places) {}

  static Left read(String line, List<Span> recognised) {
    NoteReader reader = new NoteReader(line);
    int at = 0;
    for (Span span : recognised) {
      reader.add(at, span.start());
      at = span.end();
    }
    reader.add(at, line.length());
    return new Left(reader.note.toString(), List.copyOf(reader.places));
  }

  private void add(int from, int to) {
    int end = Trim.end(line, from, to, true);
    int start = Trim.start(line, from, end);
    if (start >= end || isPunctuation(start, end)) {
      return;
    }
    places.add(new Span(start, end, Span.What.NOTE));
    if (note.isEmpty()) {
      note.append(line, start, end);
      return;
    }
    String stretch = line.substring(from, end).stripLeading();
    boolean separated = Trim.isSeparator(stretch.charAt(0)) || stretch.charAt(0) == '.';
    note.append(separated ? "" : " ").append(stretch);
  }

  private boolean isPunctuation(int from, int to) {
    return line.substring(from, to)
        .chars()
        .allMatch(c -> ".()[]\"“”".indexOf(c) >= 0 || Words.isBlank((char) c));
  }
}
