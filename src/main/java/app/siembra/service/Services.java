package app.siembra.service;

import app.siembra.model.Moment;
import app.siembra.store.Database;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// All use cases over one open network.
public final class Services implements AutoCloseable {
  private final Book book;

  /// Stands over this network and reads everybody into memory.
  ///
  /// @param region ISO 3166 country by which phones without a prefix are read while the user has
  ///   chosen none, or null
  public Services(Database database, @Nullable String region) {
    this.book = new Book(database, region);
  }

  /// People: find, add, change, remove, and everything about one.
  public People people() {
    return new People(book);
  }

  /// The lists of people that the user gave a name.
  public Views views() {
    return new Views(book);
  }

  /// Facts of a person by key, as the command line sets them.
  public KeyedFacts facts() {
    return new KeyedFacts(book);
  }

  /// Files that were put to people, and their photographs.
  public Attachments attachments() {
    return new Attachments(book);
  }

  /// Circles and how often each asks for.
  public Circles circles() {
    return new Circles(book);
  }

  /// How people are tied.
  public Connecting connecting() {
    return new Connecting(book);
  }

  /// Bringing people together.
  public Introducing introducing() {
    return new Introducing(book);
  }

  /// The same person twice, and merging.
  public Duplicates duplicates() {
    return new Duplicates(book);
  }

  /// What happened, and noting it down.
  public Interactions interactions() {
    return new Interactions(book);
  }

  /// Help given and received.
  public HelpLedger help() {
    return new HelpLedger(book);
  }

  /// Who knows about something, and whom to ask.
  public WhoCanHelp whoCanHelp() {
    return new WhoCanHelp(book);
  }

  /// What the user needs, and whom they ask for it.
  public Asks asks() {
    return new Asks(book);
  }

  /// Who knows what the user can do, and who does not yet.
  public WhoKnowsMe whoKnowsMe() {
    return new WhoKnowsMe(book);
  }

  /// What the user keeps the network for, and what is missing for it.
  public Objectives objectives() {
    return new Objectives(book);
  }

  /// What the user can do for somebody today.
  public Sowing sowing() {
    return new Sowing(book);
  }

  /// What the user said they would do.
  public FollowUps followUps() {
    return new FollowUps(book);
  }

  /// Who has gone quiet, and what waits today.
  public Reminding reminding() {
    return new Reminding(book);
  }

  /// When the user is to be told what waits; whoever asks for it closes it before the network.
  public Scheduler scheduler(Supplier<Moment> clock) {
    return new Scheduler(book, clock);
  }

  /// Those who are still to be sorted, a few at a time.
  public Sorting sorting() {
    return new Sorting(book);
  }

  /// Files in.
  public Importing importing() {
    return new Importing(book);
  }

  /// Files out.
  public Exporting exporting() {
    return new Exporting(book);
  }

  /// What was done, taken back, and done again.
  public Undo undo() {
    return new Undo(book);
  }

  /// What was removed of late, putting it back, and erasing it for good.
  public Trash trash() {
    return new Trash(book);
  }

  /// Search through people and everything written.
  public Search search() {
    return new Search(book);
  }

  /// Topics that were named anywhere.
  public Topics topics() {
    return new Topics(book);
  }

  /// The tags that people bear.
  public Tags tags() {
    return new Tags(book);
  }

  /// Where people work and worked.
  public Organisations organisations() {
    return new Organisations(book);
  }

  /// Fields of the user's own.
  public OwnFields ownFields() {
    return new OwnFields(book);
  }

  /// The user themself, and settings.
  public Settings settings() {
    return new Settings(book);
  }

  /// What the window remembers from one start to the next.
  public Memory memory() {
    return new Memory(book);
  }

  /// The first run: whom the user does not want to lose.
  public FirstSteps firstSteps() {
    return new FirstSteps(book);
  }

  /// Verification of the store.
  public Checking checking() {
    return new Checking(book);
  }

  /// Backups.
  public Safekeeping safekeeping() {
    return book.safekeeping();
  }

  /// The disk under the network.
  public Storage storage() {
    return Storage.of(book.database());
  }

  /// What to do where this network turns out to be damaged, or is to be put back.
  public Rescue rescue() {
    return Rescue.in(book.database().folder());
  }

  /// An invented network, for trying and measuring.
  public Sample sample() {
    return new Sample(book);
  }

  /// Who wants to hear of each change.
  public Changes changes() {
    return book.changes();
  }

  Book book() {
    return book;
  }

  /// Closes the network.
  @Override
  public void close() {
    book.written().close();
    book.database().close();
  }
}
