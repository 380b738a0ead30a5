package app.siembra.service;

import app.siembra.model.Problem;
import app.siembra.store.Opening;
import java.nio.file.Path;
import java.util.List;

/// What is wrong with the file of a network.
///
/// @param kind what
/// @param file which
/// @param concerned the people about whom something is not what was written, as far as that is known
public record Damage(Kind kind, Path file, List<Named> concerned) {
  public Damage {
    concerned = List.copyOf(concerned);
  }

  /// Of which nobody knows yet whom it concerns.
  public Damage(Kind kind, Path file) {
    this(kind, file, List.of());
  }

  /// What is wrong.
  public enum Kind {
    /// It holds nothing at all.
    EMPTY,
    /// There is no network in it.
    FOREIGN,
    /// It is torn, cut or overwritten.
    BROKEN,
    /// It is not there, but a journal or a backup is.
    MISSING,
    /// It and its journal do not belong together.
    APART,
    /// It opens, but part of what it holds cannot be read or does not fit together.
    INSIDE
  }

  /// What was found at opening.
  public static Damage of(Opening.Unreadable found) {
    Kind kind =
        switch (found.damage()) {
          case EMPTY -> Kind.EMPTY;
          case FOREIGN -> Kind.FOREIGN;
          case BROKEN -> Kind.BROKEN;
          case MISSING -> Kind.MISSING;
          case APART -> Kind.APART;
        };
    return new Damage(kind, found.file());
  }

  /// The same as a sentence has it.
  public Problem problem() {
    String key =
        switch (kind) {
          case EMPTY -> "damage.empty";
          case FOREIGN -> "damage.foreign";
          case BROKEN -> "damage.broken";
          case MISSING -> "damage.missing";
          case APART -> "damage.apart";
          case INSIDE -> "damage.inside";
        };
    return Problem.of(key, file.toString());
  }
}
