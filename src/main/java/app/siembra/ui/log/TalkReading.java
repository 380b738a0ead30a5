package app.siembra.ui.log;

import app.siembra.model.About;
import app.siembra.model.Channel;
import app.siembra.model.Contact;
import app.siembra.model.FollowUp;
import app.siembra.model.Help;
import app.siembra.model.Interaction;
import app.siembra.model.Problem;
import app.siembra.model.Repeat;
import app.siembra.model.Topic;
import app.siembra.model.When;
import app.siembra.phrase.Phrase;
import app.siembra.phrase.SaidFollowUp;
import app.siembra.phrase.SaidHelp;
import app.siembra.service.Besides;
import app.siembra.service.KeptWith;
import app.siembra.service.Occurrence;
import java.time.LocalDate;
import java.time.LocalTime;
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
  private final List<SaidFollowUp> followUps = new ArrayList<>();
  private final List<Help> keptHelp = new ArrayList<>();
  private final List<FollowUp> keptFollowUps = new ArrayList<>();

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
    LocalTime time = read(Spot.TIME, fields.time.get(), Phrase::timeOf);
    When when =
        new When(
            on == null ? today : on, time, time == null ? null : fields.zone.get().orElse(null));
    About about =
        new About(
            fields.title.get(),
            fields.note.get(),
            fields.place.get(),
            read(Spot.LENGTH, fields.length.get(), TalkReading::minutes),
            topics(fields.topics));
    addFollowUp();
    Besides besides = new Besides(help, needs, topics(fields.told), followUps);
    boolean factsAlone = isEmptyNote(about) && !besides.isEmpty();
    if (isEmptyNote(about) && !factsAlone) {
      problems.put(Spot.NOTE, Problem.of("note.empty"));
    }
    return problems.isEmpty()
        ? Optional.of(
            new Occurrence(fields.people, when, factsAlone ? null : contact(), about, besides))
        : Optional.empty();
  }

  /// What is still kept of what was kept before, once the rest was read.
  KeptWith kept() {
    return new KeptWith(keptHelp, keptFollowUps, topics(fields.told));
  }

  /// What comes with a change: topics told are among what is kept.
  static Besides added(Occurrence now) {
    Besides all = now.besides();
    return new Besides(all.help(), all.needs(), List.of(), all.followUps());
  }

  /// The same as a change of what was noted before.
  static Interaction changed(Interaction before, Occurrence now) {
    Contact contact = now.contact();
    boolean timed = now.when().time() != null;
    return new Interaction(
        before.id(),
        timed ? now.when() : new When(now.when().date(), null, before.when().zone()),
        contact == null ? Contact.by(Channel.NOTE) : contact,
        now.people().stream().flatMap(whom -> whom.id().stream()).toList(),
        now.about(),
        before.source());
  }

  private void sort(Kept kept) {
    Help entry = kept.help();
    FollowUp pending = kept.followUp();
    if (pending != null) {
      keptFollowUps.add(pending);
      return;
    }
    switch (kept.fact()) {
      case Chip.Help(var said, _) when entry != null -> keptHelp.add(changed(entry, said));
      case Chip.Help(var said, _) -> help.add(said);
      case Chip.Need(var need, _) -> needs.add(need);
      case Chip.FollowUp(var said, _) -> followUps.add(said);
      case Chip.Told _ -> {}
    }
  }

  private static Help changed(Help entry, SaidHelp said) {
    return new Help(
        entry.id(),
        said.direction(),
        said.kind(),
        said.size(),
        entry.state(),
        entry.people(),
        entry.details().saying(said.text()));
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
    FollowUp pending = fields.pending();
    String text = fields.followUp.get().strip();
    if (due != null && pending != null) {
      keptFollowUps.addFirst(changed(pending, due, text));
    } else if (due != null) {
      followUps.addFirst(new SaidFollowUp(due, text, counted(due)));
    } else if (!fields.followUp.get().isBlank()) {
      problems.putIfAbsent(Spot.DUE, Problem.of("talk.due"));
    }
  }

  private FollowUp changed(FollowUp pending, LocalDate due, String text) {
    boolean same =
        due.equals(pending.due())
            && fields.repeat.get().equals(Optional.ofNullable(pending.repeat()));
    return new FollowUp(
        pending.id(),
        pending.people(),
        due,
        text,
        null,
        pending.interaction(),
        same ? pending.repeat() : counted(due));
  }

  /// How often, counted from the day that was typed unless it is from when it is done.
  private @Nullable Repeat counted(LocalDate due) {
    return fields
        .repeat
        .get()
        .map(often -> often.since() == null ? often : new Repeat(often.every(), often.unit(), due))
        .orElse(null);
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

  private static List<Topic> topics(List<String> names) {
    return names.stream().map(Topic::new).toList();
  }
}
