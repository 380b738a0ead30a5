package app.siembra.ui.person;

import app.siembra.model.Beginnings;
import app.siembra.model.ConnectionId;
import app.siembra.model.ConnectionType;
import app.siembra.model.Fold;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.PersonName;
import app.siembra.service.Connecting;
import app.siembra.service.Services;
import app.siembra.service.Tied;
import app.siembra.text.ConnectionWords;
import app.siembra.ui.kit.Tasks;
import app.siembra.ui.parts.Desk;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How the person is tied to others, each change of it one that can be taken back.
final class TieActs {
  private static final int FITTING = 5;

  private final Services services;
  private final PersonId id;
  private final Desk desk;

  TieActs(Services services, PersonId id, Desk desk) {
    this.services = services;
    this.id = id;
    this.desk = desk;
  }

  /// Whom one is tied to.
  sealed interface Other {
    String name();

    record Known(PersonLine line) implements Other {
      @Override
      public String name() {
        return line.name();
      }
    }

    /// Somebody who is not in the book yet.
    record Unknown(String name) implements Other {}
  }

  /// What was said of a connection.
  ///
  /// @param word what the other is to the person, in a word of either language or the user's own
  /// @param back what the person is to the other, for a word of the user's own; empty for the same
  /// @param note in the user's words, or empty
  record Said(String word, String back, String note) {}

  /// Ties somebody to the person, and adds them where they are not in the book.
  void connect(Other other, Said said) {
    Connecting connecting = services.connecting();
    String note = ConnectionWords.closer(said.word(), said.note());
    desk.change(
        moment -> {
          ConnectionType type = type(said);
          var _ =
              switch (other) {
                case Other.Known(var line) -> connecting.connect(line.id(), id, type, note, moment);
                case Other.Unknown(var name) ->
                    connecting.connect(PersonName.typed(name), id, type, note, moment);
              };
        });
  }

  /// Says in another way how somebody is tied to the person.
  void change(Tied tied, Said said) {
    ConnectionId connection = tied.id();
    if (connection != null) {
      String note = ConnectionWords.closer(said.word(), said.note());
      desk.change(
          moment ->
              services
                  .connecting()
                  .change(connection, tied.other().id(), type(said), note, moment));
    }
  }

  void disconnect(Tied tied) {
    desk.change(moment -> services.connecting().untie(id, tied, moment));
  }

  /// The delivered type that the word names, else the one of the user's own, else a new one.
  private ConnectionType type(Said said) {
    String back = said.back().isEmpty() ? said.word() : said.back();
    return ConnectionWords.read(said.word())
        .or(() -> own(said.word()))
        .orElseGet(() -> new ConnectionType(said.word(), back));
  }

  private Optional<ConnectionType> own(String word) {
    String folded = Fold.of(word);
    return services.connecting().ownTypes().stream()
        .filter(type -> Fold.of(type.key()).equals(folded))
        .findFirst();
  }

  /// Whether the word is one of the user's own that has not been used yet: then what the person is
  /// to the other is to be asked. Asked away from the window's thread.
  boolean isNew(String word) {
    return !word.isBlank() && ConnectionWords.read(word).isEmpty() && own(word).isEmpty();
  }

  /// A few words for connections that fit what was typed: those that come with Siembra, and the
  /// user's own.
  List<String> words(String typed) {
    var words = desk.speech().voice().get().words();
    return Beginnings.of(typed)
        .among(
            Stream.concat(
                ConnectionType.DELIVERED.stream().flatMap(type -> words.forms(type).stream()),
                services.connecting().ownTypes().stream().map(ConnectionType::key)),
            FITTING);
  }

  /// A few other people who fit what was typed.
  List<Other> others(String typed) {
    return people(typed).stream().<Other>map(Other.Known::new).toList();
  }

  /// The same by their lines.
  List<PersonLine> people(String typed) {
    return services.people().find(typed, FITTING + 1).stream()
        .filter(line -> !line.id().equals(id))
        .limit(FITTING)
        .toList();
  }

  /// Where fields ask for what fits.
  Tasks tasks() {
    return desk.tasks();
  }
}
