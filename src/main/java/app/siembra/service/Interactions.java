package app.siembra.service;

import app.siembra.model.About;
import app.siembra.model.Channel;
import app.siembra.model.Contact;
import app.siembra.model.Interaction;
import app.siembra.model.InteractionId;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.model.When;
import app.siembra.phrase.Phrase;
import app.siembra.phrase.Understood;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// What happened with people: noting it down, changing it, reading it back.
public final class Interactions {
  private final Book book;

  Interactions(Book book) {
    this.book = book;
  }

  /// What a line of the log says, with the names of the book. Stores nothing and refuses nothing.
  public Understood understand(String line, Moment moment) {
    return Phrase.parse(line, moment.today(), new RosterNames(book.roster()));
  }

  /// What the line would make, in words for a command line.
  ///
  /// @param createUnknown whether names that nobody has would be created
  public LogPreview preview(String line, boolean createUnknown, Moment moment) {
    return Previews.of(understand(line, moment), createUnknown);
  }

  /// Stores a line as one change set. On the disk when this returns.
  ///
  /// @param createUnknown whether people that are not known yet are made
  /// @throws ProblemException for what the line cannot mean, for unknown names unless they are to
  ///   be created (`person.unknown`), and for names of several people (`person.several`)
  public Logged log(String line, boolean createUnknown, Moment moment) {
    return log(understand(line, moment), createUnknown, moment);
  }

  /// Stores what was understood of a line as one change set. On the disk when this returns.
  ///
  /// @throws ProblemException as for a line
  public Logged log(Understood understood, boolean createUnknown, Moment moment) {
    List<Problem> problems = Previews.problems(understood, createUnknown);
    if (!problems.isEmpty()) {
      throw new ProblemException(problems.getFirst());
    }
    return new LogEntry(book, Occurrence.of(understood), moment).store();
  }

  /// Stores what a form says as one change set; makes whoever is new.
  ///
  /// @throws ProblemException `interaction.nobody`, `interaction.future` for a day after today
  public Logged log(Occurrence occurrence, Moment moment) {
    requirePast(occurrence.when(), moment);
    if (occurrence.people().isEmpty()) {
      throw new ProblemException(Problem.of("interaction.nobody"));
    }
    return new LogEntry(book, occurrence, moment).store();
  }

  /// Notes that they talked today, with one click.
  public InteractionId talked(Collection<PersonId> people, Channel channel, Moment moment) {
    return add(Contact.by(channel), When.on(moment.today()), people, About.NOTHING, moment);
  }

  /// The same with one person, over what they talked last, else a call.
  public InteractionId talkedAsUsual(PersonId person, Moment moment) {
    TimelineFilter talks = TimelineFilter.of(person).withKinds(EnumSet.of(TimelineEntry.Kind.TALK));
    Channel usual =
        timeline(talks, Page.first(1), moment).stream()
            .map(TimelineEntry.Talk.class::cast)
            .map(entry -> entry.interaction().contact().channel())
            .findFirst()
            .orElse(Channel.CALL);
    return talked(List.of(person), usual, moment);
  }

  /// Notes that it was today as it was then: the same people, channel, title, place and length.
  /// What was written, and who began, stays with that one.
  ///
  /// @throws ProblemException `interaction.unknown`
  public InteractionId again(InteractionId like, Moment moment) {
    Interaction then = find(like).orElseThrow(() -> unknown(like));
    About about = then.about();
    return add(
        Contact.by(then.contact().channel()),
        When.on(moment.today()),
        then.people(),
        new About(about.title(), "", about.place(), about.minutes(), List.of()),
        moment);
  }

  /// Keeps a note about people; no contact.
  ///
  /// @throws ProblemException `note.empty`
  public InteractionId note(Collection<PersonId> people, String text, Moment moment) {
    if (text.isBlank()) {
      throw new ProblemException(Problem.of("note.empty"));
    }
    return add(Contact.by(Channel.NOTE), When.on(moment.today()), people, About.note(text), moment);
  }

  /// Notes a greeting (a birthday): a message that counts as contact only if the user says so.
  public InteractionId greet(PersonId person, boolean counts, Moment moment) {
    return add(
        Contact.greeting(counts), When.on(moment.today()), List.of(person), About.NOTHING, moment);
  }

  /// Adds an interaction or note that a form describes.
  ///
  /// @throws ProblemException `interaction.nobody`, `interaction.future` for a day after today
  public InteractionId add(
      Contact contact, When when, Collection<PersonId> people, About about, Moment moment) {
    requirePast(when, moment);
    LogEntry.requireFew(people.size());
    return book.change(
        Labels.talk(
            labelOf(contact.channel()),
            book.named(people).stream().map(Named::name).toList(),
            contact,
            when.date()),
        moment,
        stores -> {
          Interaction talk =
              new Interaction(
                  stores.interactions().newId(), when, contact, List.copyOf(people), about, "");
          stores.interactions().insert(talk);
          new Acts(book, stores, moment).upon(people);
          return talk.id();
        });
  }

  /// Replaces an interaction or note by a changed one of the same id.
  ///
  /// @throws ProblemException `interaction.unknown`, `interaction.future`
  public void edit(Interaction changed, Moment moment) {
    edit(changed, keptWith(changed.id()), Besides.NOTHING, moment);
  }

  /// The same, and in the same change set what is kept with it: of that as much as there is in
  /// `kept`, as it is there, and what is added.
  ///
  /// @throws ProblemException `interaction.unknown`, `interaction.future`
  public void edit(Interaction changed, KeptWith kept, Besides added, Moment moment) {
    requirePast(changed.when(), moment);
    LogEntry.requireFew(changed.people().size());
    Interaction before = find(changed.id()).orElseThrow(() -> unknown(changed.id()));
    Interaction after = changed.withSource(TalkSource.edited(before, changed));
    book.run(
        Labels.talk("log.edited", book.named(changed.people()), changed),
        moment,
        stores -> new Revision(stores, before, after).write(kept, added));
  }

  /// What is kept with an interaction or note; nothing where that is gone.
  public KeptWith keptWith(InteractionId id) {
    return book.read(
        stores ->
            stores
                .interactions()
                .find(id)
                .map(talk -> Revision.kept(stores, talk))
                .orElse(KeptWith.NOTHING));
  }

  /// Removes an interaction or note.
  ///
  /// @throws ProblemException `interaction.unknown`
  public void delete(InteractionId id, Moment moment) {
    Interaction gone = find(id).orElseThrow(() -> unknown(id));
    book.run(
        Labels.talk("log.removed", book.named(gone.people()), gone),
        moment,
        stores -> {
          stores.interactions().delete(id);
          BroughtTalks.remove(stores, gone);
        });
  }

  /// The interaction or note with that id.
  public Optional<Interaction> find(InteractionId id) {
    return book.read(stores -> stores.interactions().find(id));
  }

  /// What happened, newest first, a page at a time.
  public List<TimelineEntry> timeline(TimelineFilter filter, Page page, Moment moment) {
    return new Timeline(book, filter).page(page, moment.today());
  }

  /// What happened, newest first, to be read on and on.
  public TimelineReader timeline(TimelineFilter filter, Moment moment) {
    return new TimelineReader(book, filter, moment.today());
  }

  private static String labelOf(Channel channel) {
    return channel == Channel.NOTE ? "note" : "log";
  }

  private static void requirePast(When when, Moment moment) {
    if (when.date().isAfter(moment.today())) {
      throw new ProblemException(Problem.of("interaction.future", when.date().toString()));
    }
  }

  private static ProblemException unknown(InteractionId id) {
    return new ProblemException(Problem.of("interaction.unknown", Long.toString(id.value())));
  }
}
