package app.siembra.ui.person;

import app.siembra.model.ContactPoint;
import app.siembra.model.PersonLine;
import app.siembra.model.Position;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Keyed;
import app.siembra.ui.parts.Outward;
import app.siembra.ui.parts.ReachMenu;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Target;
import app.siembra.ui.parts.Voice;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What somebody does and where, and how to reach them, in one line that wraps: the organisation
/// leads to its page, number and address out of the window.
final class WayLine extends PersonCard {
  private static final String DOT = " · ";

  private final ReachMenu.Reaching reaching;
  private final TextFlow line = new Flowing();
  private final Keyed<Piece> pieces = new Keyed<>(line, this::create);

  /// A piece of the line.
  private sealed interface Piece {
    record Words(String text, int place) implements Piece {}

    record Work(String organisation) implements Piece {}

    record City(String name) implements Piece {}

    record Call(ContactPoint.Phone phone) implements Piece {}

    record Mail(ContactPoint.Email email) implements Piece {}
  }

  WayLine(PersonViewModel model, Speech speech, ReachMenu.Reaching reaching) {
    super(model, speech);
    this.reaching = reaching;
  }

  @Override
  protected Parent build() {
    return line;
  }

  @Override
  void show(Sight sight, Voice voice) {
    PersonLine.Profile profile = sight.page().listed().line().profile();
    List<List<Piece>> parts = new ArrayList<>();
    parts.add(work(profile.position()));
    parts.add(profile.city().isEmpty() ? List.of() : List.of(new Piece.City(profile.city())));
    parts.add(
        sight.card().first(ContactPoint.Phone.class).stream().<Piece>map(Piece.Call::new).toList());
    parts.add(
        sight.card().first(ContactPoint.Email.class).stream().<Piece>map(Piece.Mail::new).toList());
    List<Piece> all = new ArrayList<>();
    for (List<Piece> part : parts) {
      if (!part.isEmpty() && !all.isEmpty()) {
        all.add(new Piece.Words(DOT, all.size()));
      }
      all.addAll(part);
    }
    pieces.show(all);
    line.setVisible(!all.isEmpty());
    line.setManaged(!all.isEmpty());
  }

  private static List<Piece> work(Position position) {
    if (position.organisation().isEmpty()) {
      return position.title().isEmpty() ? List.of() : List.of(new Piece.Words(position.title(), 0));
    }
    Piece organisation = new Piece.Work(position.organisation());
    return position.title().isEmpty()
        ? List.of(organisation)
        : List.of(new Piece.Words(position.title() + ", ", 0), organisation);
  }

  private Node create(Piece piece) {
    return switch (piece) {
      case Piece.Words words -> new Text(words.text());
      case Piece.Work work -> {
        var link =
            Buttons.link(
                work.organisation(), () -> model.paths().organisation(work.organisation()));
        link.setAccessibleHelp(speech.get("person.organisation.show", work.organisation()));
        yield link;
      }
      case Piece.City city -> {
        var link = Buttons.link(city.name(), () -> model.paths().saying(city.name()));
        link.setAccessibleHelp(speech.get("person.city.show", city.name()));
        yield link;
      }
      case Piece.Call number ->
          Outward.link(
              number.phone().number().replace(' ', '\u00a0'),
              () -> Target.call(number.phone()),
              () -> reaching.call(number.phone()));
      case Piece.Mail mail ->
          Outward.link(
              mail.email().address(),
              () -> Target.mail(mail.email()),
              () -> reaching.mail(mail.email()));
    };
  }
}
