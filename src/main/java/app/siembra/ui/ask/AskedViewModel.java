package app.siembra.ui.ask;

import app.siembra.model.HelpId;
import app.siembra.model.PersonId;
import app.siembra.service.AskRow;
import app.siembra.service.Services;
import app.siembra.ui.kit.Contents;
import app.siembra.ui.kit.Newest;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Desk;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the user asked for, and what becomes of it; each act can be taken back.
final class AskedViewModel {
  private final Services services;
  private final Desk desk;
  private final Newest reading = new Newest();
  private final ObservableList<Asked> open = FXCollections.observableArrayList();
  private final ObservableList<Asked> settled = FXCollections.observableArrayList();

  private record Answer(List<Asked> open, List<Asked> settled) {}

  AskedViewModel(Services services, Desk desk) {
    this.services = services;
    this.desk = desk;
  }

  /// Those of which something is left to be done, the newest first.
  ObservableList<Asked> open() {
    return open;
  }

  /// Those to which everybody has answered, and thanks were said.
  ObservableList<Asked> settled() {
    return settled;
  }

  /// Reads anew what is shown.
  void read() {
    desk.ask(reading, this::answer, this::show);
  }

  private Answer answer() {
    Map<Boolean, List<AskRow>> asks =
        services.asks().all().stream().collect(Collectors.partitioningBy(AskRow::isSettled));
    List<AskRow> waiting = asks.getOrDefault(false, List.of());
    Set<PersonId> people =
        waiting.stream()
            .flatMap(row -> row.people().stream())
            .map(one -> one.named().id())
            .collect(Collectors.toSet());
    var ways = new Seeker(services, desk.now()).ways(people);
    return new Answer(
        waiting.stream().map(row -> Asked.of(row, ways)).toList(),
        asks.getOrDefault(true, List.of()).stream().map(row -> Asked.of(row, Map.of())).toList());
  }

  private void show(Answer answer) {
    Contents.set(open, answer.open());
    Contents.set(settled, answer.settled());
  }

  /// Notes that somebody was asked today.
  void asked(Asked.OfOne one) {
    desk.change(moment -> services.asks().asked(one.ask(), one.id(), moment));
  }

  /// They said yes: help received, for which thanks are still to be said.
  void yes(Asked.OfOne one) {
    desk.change(
        moment -> {
          HelpId _ = services.asks().yes(one.ask(), one.id(), moment);
        });
  }

  void no(Asked.OfOne one) {
    desk.change(moment -> services.asks().no(one.ask(), one.id(), moment));
  }

  /// Thanks were said.
  void thanked(Asked.OfOne one) {
    desk.change(moment -> services.asks().thanked(one.ask(), one.id(), moment));
  }

  void leaveOut(Asked.OfOne one) {
    desk.change(moment -> services.asks().leaveOut(one.ask(), one.id(), moment));
  }

  /// Opens the form of the help that came of it, where more can be said.
  void more(Asked.OfOne one) {
    Stream.ofNullable(one.one().asked().help())
        .forEach(help -> desk.navigator().go(new Destination.EditHelp(help)));
  }
}
