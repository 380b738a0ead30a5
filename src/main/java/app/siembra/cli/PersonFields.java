package app.siembra.cli;

import app.siembra.model.Card;
import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.ContactPoint;
import app.siembra.model.Figures;
import app.siembra.model.Keys;
import app.siembra.model.Knowing;
import app.siembra.model.OwnField;
import app.siembra.model.Person;
import app.siembra.model.Position;
import app.siembra.model.SpecialDate;
import app.siembra.model.Topic;
import app.siembra.rules.Goodwill;
import app.siembra.rules.Listed;
import app.siembra.rules.Standing;
import app.siembra.rules.Threshold;
import app.siembra.rules.Warmth;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A person as JSON.
final class PersonFields {
  private final Map<CircleId, Circle> circles;
  private final LocalDate today;

  PersonFields(Map<CircleId, Circle> circles, LocalDate today) {
    this.circles = circles;
    this.today = today;
  }

  /// Everything about a person.
  ///
  /// @param listed their line, and how things stand
  Fields of(Person person, Listed listed) {
    Fields fields = new Fields().put("id", person.id().value());
    putNames(fields, person);
    putCard(fields, person.card());
    fields
        .putAll("circles", person.keeping().circles().stream().map(this::circle).toList())
        .putAll("tags", person.card().tags())
        .put("starred", person.keeping().starred());
    putStanding(fields, listed.standing(), listed.line().figures());
    fields.put("deceased", person.keeping().death() == null ? null : true);
    putKnowing(fields, person.knowing());
    return fields.put("notes", person.card().notes());
  }

  private static void putNames(Fields fields, Person person) {
    fields
        .put("name", person.displayName())
        .put("given", person.name().given())
        .put("family", person.name().family())
        .put("additional", person.name().additional())
        .put("nickname", person.otherNames().nicknames().stream().findFirst().orElse(null));
  }

  private static void putCard(Fields fields, Card card) {
    fields
        .putAll(
            "emails",
            card.points(ContactPoint.Email.class).stream().map(email -> email.address()).toList())
        .putAll(
            "phones",
            card.points(ContactPoint.Phone.class).stream().map(phone -> phone.shown()).toList())
        .put("organisation", card.position().map(Position::organisation).orElse(null))
        .put("title", card.position().map(Position::title).orElse(null))
        .put("birthday", card.date(SpecialDate.Kind.BIRTHDAY).map(PersonFields::day).orElse(null));
    if (!card.ownFields().isEmpty()) {
      fields.putAll("fields", card.ownFields().stream().map(PersonFields::ownField).toList());
    }
  }

  private static Fields ownField(OwnField field) {
    return new Fields()
        .put("name", field.name())
        .put("kind", Keys.of(field.kind()))
        .put("value", field.content());
  }

  private static Object day(SpecialDate birthday) {
    return birthday.date() == null ? birthday.text() : birthday.date();
  }

  private void putStanding(Fields fields, Standing standing, Figures figures) {
    Figures.Rhythm rhythm = figures.rhythm();
    boolean limited = standing.threshold().days().isPresent();
    fields
        .put("state", standing.state().key())
        .put("last", figures.last())
        .put("elapsed", standing.since() == null ? null : standing.elapsed())
        .put("threshold", limited ? standing.threshold().days().getAsInt() : null)
        .put("thresholdFrom", source(standing.threshold()))
        .put("typical", rhythm == null ? null : rhythm.typical())
        .put("ratio", limited ? standing.ratio() : null)
        .put("warmth", Warmth.of(figures.sums(), today))
        .put("goodwill", Goodwill.of(figures.sums(), today));
  }

  private static @Nullable String source(Threshold threshold) {
    return switch (threshold) {
      case Threshold.Chosen _ -> "chosen";
      case Threshold.Learned _ -> "learned";
      case Threshold.InCircle _ -> "circle";
      case Threshold.Default _ -> "none";
      case Threshold.Resting _, Threshold.Unsorted _ -> null;
    };
  }

  private void putKnowing(Fields fields, Knowing knowing) {
    fields
        .putAll(
            "knows",
            knowing.knows().stream()
                .map(
                    skill ->
                        new Fields().put("topic", skill.topic().name()).put("level", skill.level()))
                .toList())
        .putAll("interests", knowing.interests().stream().map(Topic::name).toList())
        .putAll(
            "lookingFor",
            knowing.needs().stream()
                .filter(need -> need.isOpen(today))
                .map(need -> need.text())
                .toList())
        .putAll(
            "knowsMeFor",
            knowing.told().stream()
                .filter(told -> !told.on().isAfter(today))
                .map(told -> told.topic().name())
                .toList());
  }

  /// The same in either language: the user's word, else the key.
  private String circle(CircleId id) {
    Circle circle = circles.get(id);
    return circle == null ? "" : circle.name().isEmpty() ? circle.key() : circle.name();
  }
}
