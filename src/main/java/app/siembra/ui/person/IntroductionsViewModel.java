package app.siembra.ui.person;

import app.siembra.model.ContactPoint;
import app.siembra.model.IntroductionId;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.Upshot;
import app.siembra.service.Came;
import app.siembra.service.Introducing;
import app.siembra.service.Presented;
import app.siembra.service.Services;
import app.siembra.text.IntroductionWords;
import app.siembra.text.Language;
import app.siembra.text.Texts;
import app.siembra.ui.kit.Newest;
import app.siembra.ui.parts.Desk;
import app.siembra.ui.parts.PersonRow;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Whom the user brings, or brought, together with the person of a page, who came through them, and
/// over whom one gets to them.
final class IntroductionsViewModel {
  private final Services services;
  private final PersonId id;
  private final Desk desk;
  private final Newest reading = new Newest();
  private final ReadOnlyObjectWrapper<@Nullable Known> known = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Pair> pair = new ReadOnlyObjectWrapper<>();

  /// What is known.
  ///
  /// @param introductions those of the person, the newest first
  record Known(Came came, List<Presented> introductions) {}

  /// The person and somebody whom they may want to meet.
  record Pair(Side person, Side other) {}

  /// One of the two.
  ///
  /// @param line what they do, or empty
  record Side(Person person, String line) {
    /// Where one can write to them; empty where no address is known.
    Optional<ContactPoint.Email> email() {
      return person.card().points().stream()
          .filter(ContactPoint.Email.class::isInstance)
          .map(ContactPoint.Email.class::cast)
          .findFirst();
    }

    /// The words that ask them whether they want to meet the other.
    String letter(Side other, Language language) {
      return new IntroductionWords(Texts.in(language))
          .ask(person.shortName(), other.person().displayName(), other.line());
    }
  }

  IntroductionsViewModel(Services services, PersonId id, Desk desk) {
    this.services = services;
    this.id = id;
    this.desk = desk;
  }

  /// Null until it has been read.
  ReadOnlyObjectProperty<@Nullable Known> known() {
    return known.getReadOnlyProperty();
  }

  /// The two who may be brought together; null while nobody is chosen.
  ReadOnlyObjectProperty<@Nullable Pair> pair() {
    return pair.getReadOnlyProperty();
  }

  PersonId id() {
    return id;
  }

  /// Keeps what is shown up to date until the subscription ends.
  Subscription watch() {
    return desk.watch(this::refresh);
  }

  private void refresh() {
    desk.ask(
        reading,
        () -> new Known(services.introducing().came(id, desk.now()), services.introducing().of(id)),
        known::set);
  }

  /// Whom they may want to meet; null for nobody any more.
  void choose(@Nullable PersonLine other) {
    if (other == null) {
      pair.set(null);
    } else {
      desk.ask(() -> new Pair(side(id), side(other.id())), pair::set);
    }
  }

  private Side side(PersonId who) {
    String line =
        services.people().line(who).map(known -> PersonRow.line(known.profile())).orElse("");
    return new Side(services.people().get(who), line);
  }

  /// Both were asked today.
  void asked(PersonId other) {
    desk.change(
        moment -> {
          IntroductionId _ = introducing().ask(id, other, moment);
        });
  }

  /// Both want to: they are introduced today.
  void introduce(PersonId other) {
    desk.change(
        moment -> {
          IntroductionId _ = introducing().introduce(id, other, moment.today(), moment);
        });
  }

  /// One of the two would rather not.
  void declined(Presented presented) {
    desk.change(moment -> introducing().declined(presented.introduction().id(), moment));
  }

  void outcome(Presented presented, Upshot.Result result) {
    desk.change(moment -> introducing().outcome(presented.introduction().id(), result, "", moment));
  }

  void outcome(Presented presented, String words) {
    desk.change(moment -> introducing().outcome(presented.introduction().id(), words, moment));
  }

  private Introducing introducing() {
    return services.introducing();
  }
}
