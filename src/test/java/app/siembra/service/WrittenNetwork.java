package app.siembra.service;

import static app.siembra.service.Desk.NOW;

import app.siembra.index.Written;
import app.siembra.model.Fold;
import app.siembra.service.sample.SampleSize;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything that is written in a network, looked through plainly: what its index must find.
final class WrittenNetwork {
  private final Services services;

  WrittenNetwork(Services services) {
    this.services = services;
  }

  /// Invents one.
  void invent(int seed) {
    var _ = services.sample().add(new SampleSize(25, 150, seed), NOW);
  }

  List<Written> all() {
    WrittenPast past = new WrittenPast(services.book().database());
    return Stream.of(Written.Kind.values())
        .flatMap(kind -> past.texts(kind, past.after(kind, 0, Integer.MAX_VALUE)).stream())
        .sorted(
            Comparator.comparing(Written::on)
                .reversed()
                .thenComparing(written -> written.place().kind())
                .thenComparingLong(written -> -written.place().id()))
        .toList();
  }

  Set<String> words() {
    Set<String> words = new TreeSet<>();
    all().forEach(written -> words.addAll(words(written)));
    return words;
  }

  /// The ids of those in which each word of the query begins a word, the newest first.
  List<Long> plainly(String query) {
    List<String> wanted = List.of(Fold.of(query).split(" "));
    return all().stream()
        .filter(written -> !written.on().isAfter(NOW.today()))
        .filter(
            written ->
                wanted.stream()
                    .allMatch(
                        word -> words(written).stream().anyMatch(one -> one.startsWith(word))))
        .map(written -> written.place().id())
        .toList();
  }

  /// What the history says of everything up to today.
  Map<Written.Place, Written> read() {
    return services.interactions().timeline(TimelineFilter.ALL, Page.first(100_000), NOW).stream()
        .map(WrittenEntries::of)
        .collect(Collectors.toMap(Written::place, Function.identity()));
  }

  static Written.Place place(Hit hit) {
    return new Written.Place(
        hit.kind() == Hit.Kind.HELP ? Written.Kind.HELP : Written.Kind.INTERACTION, hit.id());
  }

  List<Long> found(String query) {
    return services.search().written(query, Integer.MAX_VALUE, NOW).stream().map(Hit::id).toList();
  }

  private static List<String> words(Written written) {
    return Arrays.stream(Fold.of(written.text()).split(" "))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
