package app.siembra.exchange.vcard;

import app.siembra.exchange.PersonDraft;
import app.siembra.model.Card;
import app.siembra.model.Death;
import app.siembra.model.Keys;
import app.siembra.model.Knowing;
import app.siembra.model.Moment;
import app.siembra.model.OwnField;
import app.siembra.model.Position;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import ezvcard.parameter.ExpertiseLevel;
import ezvcard.property.Categories;
import ezvcard.property.Expertise;
import ezvcard.property.Interest;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.Revision;
import ezvcard.property.Role;
import ezvcard.property.Title;
import ezvcard.property.Uid;
import ezvcard.property.VCardProperty;
import java.util.List;

/// What the card of a person says, in the order in which it says it.
final class CardWriting {
  private final VcardVersion version;
  private final Moment moment;
  private final List<VCardProperty> kept;
  private final CardContent card;

  CardWriting(VcardVersion version, Moment moment, PersonDraft person) {
    this.version = version;
    this.moment = moment;
    this.kept = ExtraLines.read(person.card().extras());
    this.card = new CardContent(kept);
  }

  List<VCardProperty> properties(PersonDraft person) {
    if (!person.origin().uid().isEmpty()) {
      card.add(new Uid(person.origin().uid()));
    }
    new NameWriting(card, version).write(person);
    write(person.card());
    card.addText(
        version == VcardVersion.FOUR ? "PRONOUNS" : "X-PRONOUNS", person.otherNames().pronouns());
    DateWriting dates = new DateWriting(card, version);
    dates.write(person.card().dates());
    Death death = person.keeping().death();
    if (death != null) {
      dates.write(death);
    }
    person.ties().people().forEach(new TieWriting(card, version)::write);
    write(person.knowing());
    kept.forEach(card::add);
    card.add(new Revision(moment.now()));
    return card.properties();
  }

  private void write(Card said) {
    PointWriting points = new PointWriting(card, version);
    said.points().forEach(points::write);
    said.positions().forEach(position -> write(position, said.positions().size() > 1));
    if (!said.tags().isEmpty()) {
      Categories categories = new Categories();
      categories.getValues().addAll(said.tags());
      card.add(categories);
    }
    if (!said.notes().isEmpty()) {
      card.add(new Note(said.notes()));
    }
    said.ownFields().forEach(this::write);
  }

  /// As Apple and Google write what they have no property for: the name stands beside the content.
  private void write(OwnField field) {
    RawProperty property =
        new RawProperty(OwnFieldReading.NAME, VObjectPropertyValues.escape(field.content()));
    property.setParameter(OwnFieldReading.KIND, Keys.of(field.kind()));
    card.add(property, field.name());
  }

  /// Of several positions each is a group of its own, so that no title goes to another firm.
  private void write(Position position, boolean several) {
    String group = several ? card.group() : "";
    if (several || !position.organisation().isEmpty() || !position.units().isEmpty()) {
      Organization organization = new Organization();
      organization.getValues().add(position.organisation());
      organization.getValues().addAll(position.units());
      add(organization, group);
    }
    if (!position.title().isEmpty()) {
      add(new Title(position.title()), group);
    }
    if (!position.role().isEmpty()) {
      add(new Role(position.role()), group);
    }
  }

  private void add(VCardProperty property, String group) {
    if (!group.isEmpty()) {
      property.setGroup(group);
    }
    card.add(property);
  }

  private void write(Knowing knowing) {
    knowing
        .knows()
        .forEach(
            skill -> {
              Expertise expertise = new Expertise(skill.topic().name());
              expertise.setLevel(level(skill.level()));
              card.add(expertise);
            });
    knowing.interests().forEach(topic -> card.add(new Interest(topic.name())));
  }

  private static ExpertiseLevel level(int level) {
    return switch (level) {
      case 1 -> ExpertiseLevel.BEGINNER;
      case 3 -> ExpertiseLevel.EXPERT;
      default -> ExpertiseLevel.AVERAGE;
    };
  }
}
