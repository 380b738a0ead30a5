package app.siembra.service;

import app.siembra.model.CircleId;
import app.siembra.model.Keys;
import app.siembra.model.PartialDate;
import app.siembra.rules.Standing.State;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A view as a setting holds it: a word and its value a line. What a later version wrote and this
/// one does not know is passed over.
final class ViewText {
  private ViewText() {}

  static String write(SavedView view) {
    List<String> lines = new ArrayList<>();
    lines.add("name " + view.name());
    lines.add("text " + line(view.filter().text()));
    view.filter().traits().forEach(trait -> lines.add(write(trait)));
    lines.add("order " + Keys.of(view.order().by()) + (view.order().backwards() ? " back" : ""));
    lines.add("columns " + joined(view.columns()));
    return String.join("\n", lines);
  }

  static SavedView read(String text) {
    SavedView view = new SavedView("", PeopleFilter.ALL, PeopleOrder.NAME, List.of());
    for (String line : text.split("\n")) {
      int blank = line.indexOf(' ');
      if (blank > 0) {
        view = with(view, line.substring(0, blank), line.substring(blank + 1));
      }
    }
    return view;
  }

  private static SavedView with(SavedView view, String word, String value) {
    return switch (word) {
      case "name" -> view.named(value);
      case "text" -> filtered(view, view.filter().withText(value));
      case "order" -> new SavedView(view.name(), view.filter(), order(value), view.columns());
      case "columns" -> new SavedView(view.name(), view.filter(), view.order(), columns(value));
      default ->
          trait(word, value).map(trait -> filtered(view, view.filter().with(trait))).orElse(view);
    };
  }

  private static SavedView filtered(SavedView view, PeopleFilter filter) {
    return new SavedView(view.name(), filter, view.order(), view.columns());
  }

  private static PeopleOrder order(String value) {
    String[] words = value.split(" ");
    return constant(PeopleOrder.By.class, words[0])
        .map(by -> new PeopleOrder(by, words.length > 1))
        .orElse(PeopleOrder.NAME);
  }

  static List<PeopleOrder.By> columns(String value) {
    return Arrays.stream(value.split(" "))
        .flatMap(word -> constant(PeopleOrder.By.class, word).stream())
        .toList();
  }

  static String joined(List<? extends Enum<?>> constants) {
    return constants.stream().map(Keys::of).collect(Collectors.joining(" "));
  }

  private static String write(Trait trait) {
    return switch (trait) {
      case Trait.Stands(Set<State> states) ->
          "standing " + joined(List.copyOf(EnumSet.copyOf(states)));
      case Trait.Starred _ -> "starred yes";
      case Trait.In(CircleId circle) -> "circle " + circle.value();
      case Trait.Tagged(String tag) -> "tag " + line(tag);
      case Trait.About(String topic) -> "topic " + line(topic);
      case Trait.At(String place) -> "place " + line(place);
      case Trait.With(String organisation) -> "organisation " + line(organisation);
      case Trait.SilentSince(LocalDate day) -> "silent-since " + day;
      case Trait.SilentFor(int months) -> "silent-for " + months;
      case Trait.NeverSpoken _ -> "silent-for ever";
      case Trait.LooksFor(String topic) -> "looks-for " + line(topic);
      case Trait.Lacks(Trait.Way way) -> "lacks " + Keys.of(way);
      case Trait.BornIn(Month month) -> "born-in " + month.getValue();
      case Trait.Brought(long change) -> "import " + change;
    };
  }

  private static Optional<Trait> trait(String word, String value) {
    return switch (word) {
      case "standing" -> states(value);
      case "starred" -> Optional.of(new Trait.Starred());
      case "circle" -> number(value).map(CircleId::new).map(Trait.In::new);
      case "tag" -> Optional.of(new Trait.Tagged(value));
      case "topic" -> Optional.of(new Trait.About(value));
      case "place" -> Optional.of(new Trait.At(value));
      case "organisation" -> Optional.of(new Trait.With(value));
      case "silent-since" -> day(value).map(Trait.SilentSince::new);
      case "silent-for" ->
          value.equals("ever")
              ? Optional.of(new Trait.NeverSpoken())
              : number(value).map(months -> new Trait.SilentFor(months.intValue()));
      case "looks-for" -> Optional.of(new Trait.LooksFor(value));
      case "lacks" -> constant(Trait.Way.class, value).map(Trait.Lacks::new);
      case "born-in" ->
          number(value)
              .filter(month -> month >= 1 && month <= 12)
              .map(month -> new Trait.BornIn(Month.of(month.intValue())));
      case "import" -> number(value).map(Trait.Brought::new);
      default -> Optional.empty();
    };
  }

  private static Optional<Trait> states(String value) {
    Set<State> states =
        Arrays.stream(value.split(" "))
            .flatMap(word -> constant(State.class, word).stream())
            .collect(Collectors.toSet());
    return states.isEmpty() ? Optional.empty() : Optional.of(new Trait.Stands(states));
  }

  private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
    return Stream.of(type.getEnumConstants()).filter(one -> Keys.of(one).equals(word)).findFirst();
  }

  private static Optional<Long> number(String digits) {
    return digits.matches("\\d{1,18}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String iso) {
    return PartialDate.parse(iso).flatMap(PartialDate::toLocalDate);
  }

  private static String line(String text) {
    return text.replaceAll("\\R", " ");
  }
}
