package app.siembra.service;

import app.siembra.model.FollowUp;
import app.siembra.model.FollowUpId;
import app.siembra.model.InteractionId;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.phrase.SaidFollowUp;
import app.siembra.store.Stores;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What the user said they would do.
public final class FollowUps {
  private final Book book;

  FollowUps(Book book) {
    this.book = book;
  }

  /// Those not done, the earliest due first.
  public List<Promise> open() {
    return book.read(stores -> stores.followUps().open()).stream()
        .map(followUp -> new Promise(followUp, book.named(followUp.people())))
        .toList();
  }

  /// Adds one.
  ///
  /// @param text what, or empty: get in touch
  public FollowUpId add(Collection<PersonId> people, LocalDate due, String text, Moment moment) {
    return book.change(
        Labels.people("follow-up", book.named(people)),
        moment,
        stores -> insert(stores, people, null, new SaidFollowUp(due, text)));
  }

  /// Writes one down that was said in that talk.
  static FollowUpId insert(
      Stores stores, Collection<PersonId> people, @Nullable InteractionId talk, SaidFollowUp said) {
    FollowUpId id = stores.followUps().newId();
    stores
        .followUps()
        .insert(new FollowUp(id, List.copyOf(people), said.due(), said.text(), null, talk));
    return id;
  }

  /// Ticks one off.
  ///
  /// @throws ProblemException `follow-up.unknown`
  public void done(FollowUpId id, Moment moment) {
    update(id, "done", followUp -> followUp.withDoneOn(moment.today()), moment);
  }

  /// Moves one to another day.
  ///
  /// @throws ProblemException `follow-up.unknown`
  public void move(FollowUpId id, LocalDate due, Moment moment) {
    update(id, "follow-up.moved", followUp -> followUp.withDue(due), moment);
  }

  /// Removes one.
  ///
  /// @throws ProblemException `follow-up.unknown`
  public void delete(FollowUpId id, Moment moment) {
    FollowUp gone = get(id);
    book.run(
        Labels.people("follow-up.removed", book.named(gone.people())),
        moment,
        stores -> stores.followUps().delete(id));
  }

  private void update(FollowUpId id, String label, UnaryOperator<FollowUp> change, Moment moment) {
    FollowUp before = get(id);
    book.run(
        Labels.people(label, book.named(before.people())),
        moment,
        stores -> stores.followUps().update(id, change));
  }

  private FollowUp get(FollowUpId id) {
    return book.read(stores -> stores.followUps().find(id))
        .orElseThrow(
            () -> new ProblemException(Problem.of("follow-up.unknown", Long.toString(id.value()))));
  }
}
