package app.siembra.service;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Somebody in a file of what happened of whom it is not known who of the book they are.
///
/// @param key the same for the same name, address or number in each file
/// @param name as the file has it
/// @param detail the address or number beside the name, or empty
/// @param times how often something happened with them
/// @param last the newest of it
/// @param candidates who of the book it may be, as far as the name says it
public record Stranger(
    String key, String name, String detail, int times, LocalDate last, List<Named> candidates) {
  public Stranger {
    candidates = List.copyOf(candidates);
  }

  /// The same, who may well be this one.
  Stranger maybe(Named candidate) {
    List<Named> all = Stream.concat(Stream.of(candidate), candidates.stream()).distinct().toList();
    return candidates.contains(candidate)
        ? this
        : new Stranger(key, name, detail, times, last, all);
  }
}
