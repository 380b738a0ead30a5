package app.siembra.service;

import java.util.List;

/// How somebody came, and who came through them (rule 16).
///
/// @param brought who came through them, everybody once
/// @param way over whom one gets from the user to them, they themself last; empty where the user
///   knows them well enough to ask them, or where there is none
public record Came(List<Brought> brought, List<Named> way) {
  /// Somebody who came through another, with those who came through them in turn.
  public record Brought(Named person, List<Brought> through) {
    /// How many people there are from here on.
    public int size() {
      return 1 + through.stream().mapToInt(Brought::size).sum();
    }
  }

  /// How many came through them in all.
  public int size() {
    return brought.stream().mapToInt(Brought::size).sum();
  }
}
