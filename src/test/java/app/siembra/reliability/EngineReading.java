package app.siembra.reliability;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A process that says what an engine finds in a folder.
final class EngineReading {
  private static final String FAULT = "!";
  private static final String CHANGES = "#";

  private EngineReading() {}

  /// @param arguments the engine and the folder
  public static void main(String[] arguments) {
    try (Entries entries = Entries.open(Engine.valueOf(arguments[0]), Path.of(arguments[1]))) {
      Found found = entries.look();
      found.facts().forEach(System.out::println);
      found.faults().forEach(fault -> System.out.println(FAULT + fault));
      System.out.println(CHANGES + found.changes());
    }
  }

  /// What it says.
  ///
  /// @throws IllegalStateException where it cannot open the folder
  static Found look(Engine engine, Path folder) {
    try {
      Process process =
          new ProcessBuilder(engine.command(EngineReading.class, List.of(folder.toString())))
              .redirectErrorStream(true)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(said);
      }
      return found(said.lines().toList());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Found found(List<String> lines) {
    Set<String> facts = new TreeSet<>();
    List<String> faults = new ArrayList<>();
    long changes = -1;
    for (String line : lines) {
      if (line.startsWith(FAULT)) {
        faults.add(line);
      } else if (line.startsWith(CHANGES)) {
        changes = Long.parseLong(line.substring(CHANGES.length()));
      } else {
        facts.add(line);
      }
    }
    return new Found(facts, changes, faults);
  }
}
