package app.siembra.ui.person;

import app.siembra.model.Card;
import app.siembra.model.ContactPoint;
import app.siembra.model.Label;
import app.siembra.model.Meeting;
import app.siembra.model.OtherNames;
import app.siembra.model.OwnField;
import app.siembra.model.PartialDate;
import app.siembra.model.PersonId;
import app.siembra.model.Position;
import app.siembra.ui.parts.Studio;
import java.util.List;

/// Somebody of whom everything there is to know is known, at length.
final class Crowd {
  private static final String NAME = "María del Carmen Fernández de Córdoba y Ruiz-Giménez";

  private Crowd() {}

  static PersonId fill(Studio studio) {
    PersonId id = studio.add(NAME);
    PersonId through = studio.add("Iñaki Goikoetxea Etxeberria");
    studio
        .services()
        .people()
        .edit(
            id,
            person ->
                person
                    .withOtherNames(
                        new OtherNames(
                            List.of("Maricarmen", "Menchu"), "Aldecoa", "", "", "", "", ""))
                    .withOrigin(
                        person
                            .origin()
                            .withMet(
                                new Meeting(
                                    new PartialDate(2019, 6, null),
                                    "la feria de robótica de Donostia",
                                    through)))
                    .withCard(card(person.card())),
            Studio.NOW);
    for (String fact :
        List.of(
            "circle friends",
            "circle work",
            "tag robótica",
            "tag coro",
            "tag vela ligera",
            "knows integración de sistemas de visión artificial:3",
            "knows subvenciones:2",
            "knows Java:1",
            "interested montaña",
            "interested vino natural",
            "looking-for alguien que le lleve la contabilidad de la cooperativa sin volverse loco",
            "looking-for piso en Getxo",
            "told Java",
            "birthday 1984-02-29")) {
      studio.set(Long.toString(id.value()), fact.split(" ", 2)[0], fact.split(" ", 2)[1]);
    }
    studio.set("me", "topic", "Java");
    studio.set("me", "topic", "recuperación de datos");
    happened(studio);
    studio
        .services()
        .interactions()
        .note(
            List.of(id, through),
            "La mudanza, **en tres pasos**:\n\n1. *vender* el piso de Donostia\n2. colegio en"
                + " Vitoria, véase [la lista](https://colegios.example/vitoria)\n3. llaves a Iñaki",
            Studio.NOW);
    studio.settle();
    return id;
  }

  private static Card card(Card card) {
    return card.withPositions(
            List.of(
                Position.of("Cooperativa Ederra de Automatización Industrial", "Directora general"),
                new Position("Universidad de Mondragón", List.of(), "Profesora", "", 2009, 2017)))
        .plus(new ContactPoint.Phone("+34 600 11 22 33", "+34600112233", Label.of("cell")))
        .plus(new ContactPoint.Phone("+34 943 00 11 22", "+34943001122", Label.of("work", "pref")))
        .plus(
            new ContactPoint.Email(
                "mariadelcarmen.fernandezdecordoba@cooperativa-ederra.example", Label.of("work")))
        .plus(new ContactPoint.Link("https://www.cooperativa-ederra.example/equipo", Label.NONE))
        .plus(new ContactPoint.Messenger("telegram", "@menchu", Label.NONE))
        .withOwnFields(
            List.of(
                new OwnField("Mascotas", OwnField.Kind.TEXT, "una gata, Nora"),
                new OwnField("Número de zapato", OwnField.Kind.NUMBER, "38"),
                new OwnField("Equipo", OwnField.Kind.CHOICE, "Alavés"),
                new OwnField("Come vegetariano", OwnField.Kind.YES_NO, OwnField.YES),
                new OwnField("Se mudó", OwnField.Kind.DATE, "2019-06")))
        .withNotes("Alérgica a los frutos secos.\nSu hija Nora estudia en Lyon.");
  }

  private static void happened(Studio studio) {
    for (int talk = 60; talk > 0; talk--) {
      studio.logAgo(
          talk * 11,
          (talk % 3 == 0 ? "coffee with" : "called")
              + " @\""
              + NAME
              + "\" muy preocupada por la mudanza a Vitoria-Gasteiz y por el colegio de los niños,"
              + " que empieza en septiembre, y por lo demás"
              + (talk % 5 == 0 ? " +consejo sobre el contrato de alquiler" : ""));
    }
    studio.logAgo(
        3,
        "call with @\""
            + NAME
            + "\" !in 2 weeks: mandarle la lista de gestores que me pidió -lent me the drill");
  }
}
