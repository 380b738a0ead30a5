package app.siembra.reliability;

import app.siembra.service.Services;
import java.nio.file.Path;

/// A process that takes people one after the other, and calls that an import. It must be caught.
final class PiecemealScribe {
  private PiecemealScribe() {}

  /// @param arguments as of [ImportScribe]
  public static void main(String[] arguments) throws InterruptedException {
    Cards cards = new Cards(arguments[2], Integer.parseInt(arguments[3]));
    Writer writer = Writer.to(System.out);
    Services services = new Services(NetworkOpening.open(Path.of(arguments[0])), "ES");
    for (int i = 0; i < ImportScribe.DEEDS; i++) {
      String name = "P " + arguments[1] + "x" + i;
      writer.take(
          Step.Deed.adding("person " + name), () -> services.people().add(name, Scribe.NOW));
    }
    writer.take(
        cards.deed(), () -> cards.names().forEach(name -> services.people().add(name, Scribe.NOW)));
    Thread.currentThread().join();
  }
}
