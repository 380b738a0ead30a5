package app.siembra.phrase;

import app.siembra.model.Fold;
import app.siembra.model.PersonId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A small book of names.
final class Book implements Names {
  private final List<Named> people =
      List.of(
          named(1, "Ana García"),
          named(2, "Luis Pérez"),
          named(3, "Eva María Ruiz", "Evita"),
          named(4, "Jon Etxeberria"),
          named(5, "Jon Aguirre"),
          named(6, "Jean-Luc Martin"),
          named(7, "Siobhán O'Brien"),
          named(8, "Marta"),
          named(9, "Marta Ibarra"),
          named(10, "María Ruiz"),
          named(11, "Rosa de la Torre"),
          named(12, "Bo Li"),
          named(13, "José Antonio Ruiz", "Pepe", "Tío Pepe"),
          named(14, "李小龙"));

  private final Map<String, Circle> circles =
      Map.of(
          "family", new Circle("Family", List.of(people.get(2), people.get(12))),
          "familia", new Circle("Family", List.of(people.get(2), people.get(12))),
          "close family", new Circle("Close family", List.of(people.get(2))),
          "familia cercana", new Circle("Close family", List.of(people.get(2))),
          "book club", new Circle("Book club", List.of(people.get(1), people.get(11))),
          "choir", new Circle("Choir", List.of()));

  @Override
  public List<Named> having(String word) {
    return people.stream()
        .filter(
            person ->
                Stream.concat(Stream.of(person.name()), person.nicknames().stream())
                    .anyMatch(name -> Arrays.asList(Fold.of(name).split(" ")).contains(word)))
        .toList();
  }

  @Override
  public Optional<Circle> circle(String name) {
    return Optional.ofNullable(circles.get(name));
  }

  private static Named named(long id, String name, String... nicknames) {
    return new Named(new PersonId(id), name, List.of(nicknames));
  }
}
