package app.siembra.service;

import app.siembra.model.Moment;
import app.siembra.model.PersonLine;
import app.siembra.service.sample.SampleSize;

/// An invented network, for trying and measuring.
@SuppressWarnings("DoNotCallSuggester")
public final class Sample {
  /// How the uid of every invented person begins.
  static final String MARK = "siembra-sample-";

  private final Book book;

  Sample(Book book) {
    this.book = book;
  }

  /// What an invented network consists of.
  public record Made(int people, int interactions, int help, int connections, int followUps) {}

  /// Adds an invented network, as one change.
  public Made add(SampleSize size, Moment moment) {
    throw new UnsupportedOperationException();
  }

  /// How many invented people are in the book.
  public int count() {
    return (int) book.roster().all().stream().filter(Sample::isInvented).count();
  }

  /// Removes all invented people and what happened with them, as one change.
  public void remove(Moment moment) {
    new People(book)
        .remove(
            book.roster().all().stream().filter(Sample::isInvented).map(PersonLine::id).toList(),
            moment);
  }

  private static boolean isInvented(PersonLine line) {
    return line.origin().uid().startsWith(MARK);
  }
}
