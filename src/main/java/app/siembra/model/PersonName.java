package app.siembra.model;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a person is called in full. Each part is one line, empty where unknown.
///
/// @param prefix title before the name (`Dr.`)
/// @param given given name or names
/// @param additional middle names
/// @param family first surname
/// @param secondFamily second surname, as Spanish names have it
/// @param suffix what follows the name (`Jr.`)
/// @param formatted the whole name as somebody wrote it; empty where the parts say it
public record PersonName(
    String prefix,
    String given,
    String additional,
    String family,
    String secondFamily,
    String suffix,
    String formatted) {

  public PersonName {
    prefix = Check.line(prefix);
    given = Check.line(given);
    additional = Check.line(additional);
    family = Check.line(family);
    secondFamily = Check.line(secondFamily);
    suffix = Check.line(suffix);
    formatted = Check.line(formatted);
  }

  /// A name of a given name and surnames alone.
  public static PersonName of(String given, String family) {
    return new PersonName("", given, "", family, "", "", "");
  }

  /// A typed name: the first word is the given name, the rest the surname; kept as typed.
  public static PersonName typed(String text) {
    String line = Check.required(text, "name.empty");
    int blank = line.indexOf(' ');
    return blank < 0
        ? of(line, "")
        : new PersonName("", line.substring(0, blank), "", line.substring(blank + 1), "", "", line);
  }

  /// The name to show: as somebody wrote it, else the parts in given-name order; empty where none
  /// is known.
  public String display() {
    return formatted.isEmpty() ? joined(given, additional, family, secondFamily) : formatted;
  }

  /// The same, written as a whole like this; empty where the parts say it.
  public PersonName withFormatted(String changed) {
    return new PersonName(prefix, given, additional, family, secondFamily, suffix, changed);
  }

  /// The letters that stand for the name: those of the given name and the first surname, where both
  /// are known; else that of the one, or of the first and last word as somebody wrote it.
  public String initials() {
    String letters = Monogram.ofGiven(given) + Monogram.ofFamily(family);
    return letters.isEmpty() ? Monogram.ofWords(display()) : letters;
  }

  /// Whether no part is known.
  public boolean isEmpty() {
    return formatted.isEmpty()
        && joined(prefix, given, additional, family, secondFamily, suffix).isEmpty();
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }
}
