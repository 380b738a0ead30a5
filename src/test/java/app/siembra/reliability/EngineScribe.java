package app.siembra.reliability;

import java.nio.file.Path;

/// A process that writes entries with another engine until it is killed.
final class EngineScribe {
  private EngineScribe() {}

  /// @param arguments the engine, the folder, and a seed
  public static void main(String[] arguments) {
    Entries entries = Entries.open(Engine.valueOf(arguments[0]), Path.of(arguments[1]));
    Writer writer = Writer.to(System.out);
    for (int number = 0; ; number++) {
      String word = arguments[2] + "." + number;
      writer.take(Step.Deed.adding(word), () -> entries.add(word));
    }
  }
}
