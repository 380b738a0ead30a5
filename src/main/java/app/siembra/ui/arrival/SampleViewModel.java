package app.siembra.ui.arrival;

import app.siembra.service.People;
import app.siembra.service.Sample;
import app.siembra.service.Services;
import app.siembra.service.sample.SampleSize;
import app.siembra.ui.parts.Desk;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// Invented people to look around with.
public final class SampleViewModel {
  private final People book;
  private final Sample sample;
  private final Desk desk;
  private final ReadOnlyIntegerWrapper people = new ReadOnlyIntegerWrapper(-1);
  private final ReadOnlyIntegerWrapper invented = new ReadOnlyIntegerWrapper();

  public SampleViewModel(Services services, Desk desk) {
    this.book = services.people();
    this.sample = services.sample();
    this.desk = desk;
  }

  private record Size(int people, int invented) {}

  /// How many people are in the book; negative while that is not known.
  public ReadOnlyIntegerProperty people() {
    return people.getReadOnlyProperty();
  }

  /// How many of them are invented.
  public ReadOnlyIntegerProperty invented() {
    return invented.getReadOnlyProperty();
  }

  public void refresh() {
    desk.ask(
        () -> new Size(book.all().size(), sample.count()),
        size -> {
          people.set(size.people());
          invented.set(size.invented());
        });
  }

  public void add() {
    desk.change(moment -> sample.add(SampleSize.TRY, moment));
  }

  public void remove() {
    desk.change(sample::remove);
  }
}
