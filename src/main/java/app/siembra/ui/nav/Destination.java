package app.siembra.ui.nav;

import app.siembra.model.Channel;
import app.siembra.model.HelpId;
import app.siembra.model.InteractionId;
import app.siembra.model.ObjectiveId;
import app.siembra.model.ObjectiveKind;
import app.siembra.model.PersonId;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somewhere to go in the window.
public sealed interface Destination {
  /// What fills the window and stays in the history that Alt+← walks back.
  sealed interface Page extends Destination {
    /// The page as the history keeps it: without what is to be done there only once.
    default Page lasting() {
      return this;
    }
  }

  /// What lies over the window for a moment and leaves no trace in the history.
  sealed interface Sheet extends Destination {}

  /// What now?
  record Today() implements Page {}

  /// Who?
  record People(PeopleChoice choice) implements Page {}

  /// Who is this?
  record Person(PersonId id) implements Page {}

  /// Who is this, at something that happened?
  record PersonAt(PersonId id, Happened at) implements Page {
    @Override
    public Page lasting() {
      return new Person(id);
    }
  }

  /// What happened, with everybody?
  record Timeline() implements Page {}

  /// The ledger of help given and received.
  record Ledger() implements Page {}

  /// Who can help?
  ///
  /// @param about a topic or a need to look for at once, empty for the screen as it is
  record Ask(String about) implements Page {
    public Ask() {
      this("");
    }

    @Override
    public Page lasting() {
      return new Ask();
    }
  }

  /// Who does not know yet what I do? It is the other side of [Ask].
  record Tell() implements Page {
    @Override
    public Page lasting() {
      return new Ask();
    }
  }

  /// How am I doing?
  record Insights() implements Page {}

  /// What comes in and goes out.
  ///
  /// @param files to look into at once, none for the screen as it is
  /// @param twins whether to look for who is in the book twice
  record ImportExport(List<Path> files, boolean twins) implements Page {
    public ImportExport {
      files = List.copyOf(files);
    }

    public ImportExport(List<Path> files) {
      this(files, false);
    }

    public ImportExport() {
      this(List.of());
    }

    @Override
    public Page lasting() {
      return new ImportExport();
    }
  }

  record Settings() implements Page {}

  /// Who works and worked at an organisation.
  ///
  /// @param name in any way in which it is written
  record Organisation(String name) implements Page {}

  /// Entries of one person side by side, to make them one.
  ///
  /// @param people who; the first stays
  record Compare(List<PersonId> people) implements Page {
    public Compare {
      people = List.copyOf(people);
    }
  }

  /// All topics of the book.
  record Topics() implements Page {}

  /// The past changes, and the trash.
  record Changes() implements Page {}

  /// The three steps of the first run.
  record Welcome() implements Page {}

  /// Which keys there are, which the window itself lays over its screens.
  record Keys() implements Destination {}

  /// What the search field finds for this text; the window itself lays it over its screens.
  record Find(String text) implements Destination {}

  /// Out of the program.
  record Quit() implements Destination {}

  /// The one-line log.
  ///
  /// @param people who is in it from the start
  /// @param channel over what it happened, null if that is still to be said
  record Log(List<PersonId> people, @Nullable Channel channel) implements Sheet {
    public static final Log EMPTY = new Log(List.of(), null);

    public Log {
      people = List.copyOf(people);
    }

    public static Log with(PersonId person) {
      return new Log(List.of(person), null);
    }
  }

  /// A new person.
  ///
  /// @param name what is known of the name already
  record NewPerson(String name) implements Sheet {}

  /// The form with everything an address book says of a person.
  record EditPerson(PersonId id) implements Sheet {}

  /// The form of something that happened.
  record EditInteraction(InteractionId id) implements Sheet {}

  /// A new entry of the ledger.
  ///
  /// @param people who is in it from the start
  record NewHelp(List<PersonId> people) implements Sheet {
    public NewHelp {
      people = List.copyOf(people);
    }
  }

  /// The form of an entry of the ledger.
  record EditHelp(HelpId id) implements Sheet {}

  /// A new objective.
  ///
  /// @param kind of what kind it is, unless the user says another
  record NewObjective(ObjectiveKind kind) implements Sheet {}

  /// The form of an objective.
  record EditObjective(ObjectiveId id) implements Sheet {}
}
