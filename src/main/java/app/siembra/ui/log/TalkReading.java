package app.siembra.ui.log;

import app.siembra.model.About;
import app.siembra.model.Channel;
import app.siembra.model.Contact;
import app.siembra.model.Interaction;
import app.siembra.model.Problem;
import app.siembra.model.Topic;
import app.siembra.model.When;
import app.siembra.phrase.Phrase;
import app.siembra.phrase.SaidFollowUp;
import app.siembra.phrase.SaidHelp;
import app.siembra.service.Besides;
import app.siembra.service.Occurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Makes of what stands in the form what is to be stored, or says what is wrong and where.
final class TalkReading {
  /// Where in the form something can be wrong.
  enum Spot {
    PEOPLE,
    ON,
    TIME,
    LENGTH,
    NOTE,
    DUE
  }

  private final TalkFields fields;
  private final LocalDate today;
  private final Map<Spot, Problem> problems = new EnumMap<>(Spot.class);
  private final List<SaidHelp> help = new ArrayList<>();
  private final List<String> needs = new ArrayList<>();
  private final List<Topic> told = new ArrayList<>();
  private final List<SaidFollowUp> followUps = new ArrayList<>();

  TalkReading(TalkFields fields, LocalDate today) {
    this.fields = fields;
    this.today = today;
  }

  /// What is wrong; empty after [#occurrence()] gave something.
  Map<Spot, Problem> problems() {
    return problems;
  }

  /// What is to be stored; empty if something is wrong.
  Optional<Occurrence> occurrence() {
    fields.more.forEach(this::sort);
    if (fields.people.isEmpty()) {
      problems.put(Spot.PEOPLE, Problem.of("interaction.nobody"));
    }
    LocalDate on = past();
    When when =
        new When(on == null ? today : on, read(Spot.TIME, fields.time.get(), Phrase::timeOf), null);
    About about =
        new About(
            fields.title.get(),
            fields.note.get(),
            fields.place.get(),
            read(Spot.LENGTH, fields.length.get(), TalkReading::minutes),
            topics());
    addFollowUp();
    Besides besides = new Besides(help, needs, told, followUps);
    boolean factsAlone = isEmptyNote(about) && !besides.isEmpty();
    if (isEmptyNote(about) && !factsAlone) {
      problems.put(Spot.NOTE, Problem.of("note.empty"));
    }
    return problems.isEmpty()
        ? Optional.of(
            new Occurrence(fields.people, when, factsAlone ? null : contact(), about, besides))
        : Optional.empty();
  }

  /// The same as a change of what was noted before.
  static Interaction changed(Interaction before, Occurrence now) {
    Contact contact = now.contact();
    return new Interaction(
        before.id(),
        new When(now.when().date(), now.when().time(), before.when().zone()),
        contact == null ? Contact.by(Channel.NOTE) : contact,
        now.people().stream().flatMap(whom -> whom.id().stream()).toList(),
        now.about(),
        before.source());
  }

  private void sort(Chip.Piece piece) {
    switch (piece) {
      case Chip.Help(var said, _) -> help.add(said);
      case Chip.Need(var need, _) -> needs.add(need);
      case Chip.Told(var topic, _) -> told.add(topic);
      case Chip.FollowUp(var said, _) -> followUps.add(said);
      case Chip.Person _,
          Chip.NewPerson _,
          Chip.Circle _,
          Chip.Day _,
          Chip.Time _,
          Chip.Length _,
          Chip.Channel _,
          Chip.Begun _,
          Chip.About _ -> {}
    }
  }

  private Contact contact() {
    return new Contact(fields.channel.get(), fields.starter.get(), fields.counting.get());
  }

  private boolean isEmptyNote(About about) {
    return fields.channel.get() == Channel.NOTE
        && about.note().isBlank()
        && about.title().isBlank();
  }

  private @Nullable LocalDate past() {
    String typed = fields.on.get();
    if (typed.isBlank()) {
      problems.put(Spot.ON, Problem.of("date.empty"));
    }
    LocalDate day = read(Spot.ON, typed, words -> Phrase.dayOf(words, today));
    if (day != null && day.isAfter(today)) {
      problems.put(Spot.ON, Problem.of("talk.future"));
    }
    return day;
  }

  private void addFollowUp() {
    LocalDate due = read(Spot.DUE, fields.due.get(), words -> Phrase.dayToComeOf(words, today));
    if (due != null) {
      followUps.addFirst(new SaidFollowUp(due, fields.followUp.get().strip()));
    } else if (!fields.followUp.get().isBlank()) {
      problems.putIfAbsent(Spot.DUE, Problem.of("talk.due"));
    }
  }

  private <T> @Nullable T read(Spot spot, String typed, Function<String, Optional<T>> reader) {
    Optional<T> read = reader.apply(typed.strip());
    if (read.isEmpty() && !typed.isBlank()) {
      problems.put(spot, Problem.of(unreadable(spot), typed.strip()));
    }
    return read.orElse(null);
  }

  private static String unreadable(Spot spot) {
    return switch (spot) {
      case TIME -> "talk.time";
      case LENGTH -> "talk.length";
      case PEOPLE, ON, NOTE, DUE -> "day.unknown";
    };
  }

  /// A length; a number alone is minutes.
  private static Optional<Integer> minutes(String typed) {
    return Phrase.minutesOf(typed).or(() -> Phrase.minutesOf(typed + " min"));
  }

  private List<Topic> topics() {
    return fields.topics.stream().map(Topic::new).toList();
  }
}
