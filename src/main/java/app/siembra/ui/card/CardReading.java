package app.siembra.ui.card;

import app.siembra.model.Card;
import app.siembra.model.CircleId;
import app.siembra.model.ContactPoint;
import app.siembra.model.Death;
import app.siembra.model.Keeping;
import app.siembra.model.Meeting;
import app.siembra.model.OtherNames;
import app.siembra.model.OwnField;
import app.siembra.model.Person;
import app.siembra.model.PersonName;
import app.siembra.model.Position;
import app.siembra.model.SpecialDate;
import app.siembra.ui.draft.Draft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What stood in the form when it was saved.
final class CardReading {
  private final Optional<PersonName> name;
  private final Optional<OtherNames> otherNames;
  private final List<ContactPoint> points;
  private final List<Position> positions;
  private final List<SpecialDate> dates;
  private final List<OwnField> ownFields;
  private final List<String> tags;
  private final List<CircleId> circles;
  private final Optional<Meeting> met;
  private final @Nullable Death death;
  private final String notes;
  private final boolean archived;

  CardReading(CardDraft draft) {
    name = draft.name().read();
    otherNames = draft.otherNames().read();
    points = read(draft.points());
    positions = read(draft.positions());
    dates = read(draft.dates());
    ownFields = read(draft.ownFields());
    tags = List.copyOf(draft.tags());
    circles = List.copyOf(draft.circles());
    met = draft.meeting().read();
    death = draft.death().read().orElse(null);
    notes = draft.notes().read().orElse("");
    archived = draft.archived().get();
  }

  private static <T> List<T> read(List<? extends Draft<T>> drafts) {
    List<T> values = new ArrayList<>();
    drafts.forEach(draft -> draft.read().ifPresent(values::add));
    return values;
  }

  /// A person of whom everything is as the form says.
  Person of(Person person) {
    Keeping keeping = person.keeping();
    boolean sameCircles = new HashSet<>(circles).equals(new HashSet<>(keeping.circles()));
    return person
        .withName(name.orElse(person.name()))
        .withOtherNames(otherNames.orElse(person.otherNames()))
        .withCard(
            person
                .card()
                .withPoints(points)
                .withPositions(ordered(person.card().positions()))
                .withDates(dates)
                .withTags(tags)
                .withOwnFields(ownFields)
                .withNotes(notes))
        .withKeeping(
            keeping
                .withCircles(sameCircles ? keeping.circles() : circles)
                .withDeath(death)
                .withArchived(archived))
        .withOrigin(person.origin().withMet(met.orElse(person.origin().met())));
  }

  /// The person as they are now, with what the form made other than it was `before`.
  Person changed(Person before, Person now) {
    Person said = of(before);
    return said.equals(before)
        ? now
        : now.withName(later(before.name(), said.name(), now.name()))
            .withOtherNames(later(before.otherNames(), said.otherNames(), now.otherNames()))
            .withCard(card(before.card(), said.card(), now.card()))
            .withKeeping(keeping(before.keeping(), said.keeping(), now.keeping()))
            .withOrigin(
                now.origin()
                    .withMet(
                        later(before.origin().met(), said.origin().met(), now.origin().met())));
  }

  private static Card card(Card before, Card said, Card now) {
    return now.withPoints(later(before.points(), said.points(), now.points()))
        .withPositions(later(before.positions(), said.positions(), now.positions()))
        .withDates(later(before.dates(), said.dates(), now.dates()))
        .withTags(later(before.tags(), said.tags(), now.tags()))
        .withOwnFields(later(before.ownFields(), said.ownFields(), now.ownFields()))
        .withNotes(later(before.notes(), said.notes(), now.notes()));
  }

  private static Keeping keeping(Keeping before, Keeping said, Keeping now) {
    boolean sameDeath = Objects.equals(before.death(), said.death());
    return now.withCircles(later(before.circles(), said.circles(), now.circles()))
        .withDeath(sameDeath ? now.death() : said.death())
        .withArchived(later(before.archived(), said.archived(), now.archived()));
  }

  /// The present ones in front, where any of them was changed.
  private List<Position> ordered(List<Position> before) {
    return positions.equals(before) ? positions : Position.presentFirst(positions);
  }

  /// What the form says where it was changed in it, else what is so now.
  private static <T> T later(T before, T said, T now) {
    return said.equals(before) ? now : said;
  }
}
