package app.siembra.ui.welcome;

import app.siembra.model.Circle;
import app.siembra.model.Fold;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.PersonName;
import app.siembra.service.FirstSteps;
import app.siembra.service.Services;
import app.siembra.service.Whom;
import app.siembra.ui.parts.Desk;
import app.siembra.ui.parts.PersonRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Whom the user does not want to lose. Nothing is stored before [#keep].
final class KeepViewModel {
  private static final int MOST_LIKELY = 8;
  private static final int MOST_FOUND = 5;

  private final Services services;
  private final Desk desk;
  private final ObservableList<Friend> friends = FXCollections.observableArrayList();
  private final ObservableList<Someone> likely = FXCollections.observableArrayList();
  private final ObservableList<Circle> circles = FXCollections.observableArrayList();
  private final ObservableList<String> kept = FXCollections.observableArrayList();

  KeepViewModel(Services services, Desk desk) {
    this.services = services;
    this.desk = desk;
  }

  private record Known(
      List<Someone> likely, List<Circle> circles, List<String> kept, Set<PersonId> everybody) {}

  /// Who is chosen, in that order.
  ObservableList<Friend> friends() {
    return friends;
  }

  /// A few people of the book who are likely to be chosen.
  ObservableList<Someone> likely() {
    return likely;
  }

  /// The circles to choose from.
  ObservableList<Circle> circles() {
    return circles;
  }

  /// The names of those who have a star already.
  ObservableList<String> kept() {
    return kept;
  }

  void refresh() {
    int wanted = MOST_LIKELY + friends.size();
    desk.ask(() -> known(wanted), this::show);
  }

  private Known known(int wanted) {
    List<PersonLine> everybody = services.people().all();
    return new Known(
        services.firstSteps().likely(wanted, desk.now()).stream()
            .map(KeepViewModel::someone)
            .toList(),
        services.circles().all(),
        everybody.stream().filter(line -> line.keeping().starred()).map(PersonLine::name).toList(),
        everybody.stream().map(PersonLine::id).collect(Collectors.toUnmodifiableSet()));
  }

  private void show(Known known) {
    friends.removeIf(friend -> isGone(friend, known.everybody()));
    likely.setAll(
        known.likely().stream().filter(each -> !isChosen(each)).limit(MOST_LIKELY).toList());
    if (!circles.equals(known.circles())) {
      circles.setAll(known.circles());
    }
    kept.setAll(known.kept());
  }

  private static boolean isGone(Friend friend, Set<PersonId> everybody) {
    return friend.who().whom().id().filter(id -> !everybody.contains(id)).isPresent();
  }

  /// Whom `typed` may mean, the best first, and last somebody new of that name.
  List<Someone> find(String typed) {
    List<Someone> found = new ArrayList<>();
    services.people().find(typed, MOST_FOUND).forEach(line -> found.add(someone(line)));
    if (found.stream().noneMatch(each -> Fold.of(each.name()).equals(Fold.of(typed)))) {
      make(typed).ifPresent(found::add);
    }
    return found;
  }

  /// Somebody new of that name; empty where nothing was typed.
  Optional<Someone> make(String typed) {
    return typed.isBlank() ? Optional.empty() : Optional.of(unknown(typed.strip()));
  }

  private static Someone unknown(String name) {
    return new Someone(new Whom.New(name), PersonName.typed(name).initials(), "", "");
  }

  private static Someone someone(PersonLine line) {
    return new Someone(
        new Whom.Known(line.id(), line.name()),
        line.initials(),
        line.photo(),
        PersonRow.line(line.profile()));
  }

  /// Chooses somebody; who is chosen already stays where they are.
  void add(Someone someone) {
    if (!isChosen(someone)) {
      friends.add(new Friend(someone));
      refresh();
    }
  }

  private boolean isChosen(Someone someone) {
    return friends.stream().anyMatch(friend -> isSame(friend.who().whom(), someone.whom()));
  }

  /// Somebody of the book stays the same under another name.
  private static boolean isSame(Whom one, Whom other) {
    return one.id().isEmpty() ? one.equals(other) : one.id().equals(other.id());
  }

  void remove(Friend friend) {
    friends.remove(friend);
    refresh();
  }

  /// Who is chosen now, as it will be stored.
  List<FirstSteps.Dear> chosen() {
    return friends.stream().map(Friend::dear).toList();
  }

  /// Stores them as one change. Takes a moment: never on the window's thread.
  void keep(List<FirstSteps.Dear> people, Moment moment) {
    services.firstSteps().keep(people, moment);
  }

  /// Forgets the choice, once it is stored.
  void clear() {
    friends.clear();
  }
}
