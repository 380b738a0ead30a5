package app.siembra.service;

import app.siembra.model.FollowUp;
import app.siembra.model.FollowUpId;
import app.siembra.model.InteractionId;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.model.Repeat;
import app.siembra.phrase.SaidFollowUp;
import app.siembra.store.Stores;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
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
        .insert(
            new FollowUp(
                id, List.copyOf(people), said.due(), said.text(), null, talk, said.repeat()));
    return id;
  }

  /// Ticks one off; one that is to be done again waits for its next day. Nothing happens where it
  /// was done already.
  ///
  /// @throws ProblemException `follow-up.unknown`
  public void done(FollowUpId id, Moment moment) {
    FollowUp before = get(id);
    if (before.doneOn() == null) {
      end(
          before,
          "done",
          moment,
          stores -> stores.followUps().update(id, followUp -> followUp.withDoneOn(moment.today())));
    }
  }

  /// Leaves one out this time; one that is to be done once is no longer pending.
  ///
  /// @throws ProblemException `follow-up.unknown`
  public void skip(FollowUpId id, Moment moment) {
    FollowUp before = get(id);
    end(before, "follow-up.skipped", moment, stores -> stores.followUps().delete(id));
  }

  private void end(FollowUp before, String label, Moment moment, Consumer<Stores> how) {
    book.run(
        Labels.people(label, book.named(before.people())),
        moment,
        stores -> {
          how.accept(stores);
          if (before.repeat() != null) {
            FollowUp next = before.again(stores.followUps().newId(), moment.today());
            stores.followUps().insert(Objects.requireNonNull(next));
          }
        });
  }

  /// Says how often one is to be done.
  ///
  /// @param repeat how often, null for once
  /// @throws ProblemException `follow-up.unknown`
  public void repeat(FollowUpId id, @Nullable Repeat repeat, Moment moment) {
    update(id, "follow-up.repeated", followUp -> followUp.withRepeat(repeat), moment);
  }

  /// The one with that number.
  ///
  /// @throws ProblemException `follow-up.unknown`
  public Promise promise(FollowUpId id) {
    FollowUp followUp = get(id);
    return new Promise(followUp, book.named(followUp.people()));
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
