package app.siembra.service;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.service.sample.SampleSize;
import java.util.List;

/// An invented network, for trying and measuring.
public final class Sample {
  /// How the uid of every invented person begins.
  private static final String MARK = "urn:siembra-sample:";

  private final Book book;

  Sample(Book book) {
    this.book = book;
  }

  /// What was made.
  public record Made(long people, long interactions, long help, long connections, long followUps) {}

  /// Adds an invented network, as one change.
  public Made add(SampleSize size, Moment moment) {
    return book.change(
        ChangeLabel.of("sample"), moment, stores -> new SampleWriter(stores, size, moment).write());
  }

  /// How many invented people are in the book.
  public int count() {
    return invented().size();
  }

  /// Removes all invented people and what happened with them alone, as one change.
  public void remove(Moment moment) {
    List<PersonId> invented = invented();
    book.run(
        ChangeLabel.of("sample.removed"),
        moment,
        stores -> invented.forEach(stores.people()::delete));
  }

  private List<PersonId> invented() {
    return book.roster().all().stream()
        .filter(line -> line.origin().uid().startsWith(MARK))
        .map(PersonLine::id)
        .toList();
  }
}
