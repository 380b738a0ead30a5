package app.siembra.measure;

import app.siembra.reliability.Engine;
import app.siembra.reliability.Entries;
import java.io.IOException;
import java.nio.file.Path;

/// A process that adds entries with another engine.
final class EntryCommits {
  private EntryCommits() {}

  /// @param arguments the engine and an empty folder
  public static void main(String[] arguments) throws IOException {
    try (Entries entries = Entries.open(Engine.valueOf(arguments[0]), Path.of(arguments[1]))) {
      Turns.take(() -> entries.add("called somebody"));
    }
  }
}
