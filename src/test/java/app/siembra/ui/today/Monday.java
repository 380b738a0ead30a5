package app.siembra.ui.today;

import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.ui.parts.Studio;
import java.util.List;

/// A day on which something of everything waits.
final class Monday {
  private static final Moment IN_JUNE = Studio.NOW.asOf(Studio.TODAY.minusDays(162));

  private Monday() {}

  /// Three who have gone quiet, each for another reason, two dates, things to do, help both ways,
  /// and twelve weeks of talks.
  static void fill(Studio studio) {
    goneQuiet(studio);
    studio.add("Lucía Mora");
    studio.set("Lucía Mora", "birthday", "1986-11-25");
    studio.add("Tomás Bru");
    studio.set("Tomás Bru", "birthday", "--11-28");
    studio.logAgo(4, "called @\"Ana López\" pensions !on monday: send Ana the pension checklist");
    studio
        .services()
        .introducing()
        .introduce(
            studio.add("Dev Kumar"),
            studio.add("Clara Ruiz"),
            Studio.TODAY.minusDays(10),
            Studio.NOW);
    studio.set("me", "topic", "pensions");
    studio.logAgo(6, "coffee with @\"Dev Kumar\" ?pensions for the self-employed");
    weeks(studio);
  }

  /// Three who have gone quiet: never talked to, learned, chosen.
  static void goneQuiet(Studio studio) {
    PersonId rosa = studio.services().people().add("Rosa Peris", IN_JUNE);
    studio.services().facts().set("Rosa Peris", "met", IN_JUNE.today().toString(), IN_JUNE);
    studio.services().facts().set("Rosa Peris", "circle", "work", IN_JUNE);
    studio
        .services()
        .interactions()
        .note(List.of(rosa), "Robotics fair. Builds grippers, wants to teach.", IN_JUNE);
    for (int days = 47 + 18 * 4; days > 47; days -= 18) {
      studio.logAgo(days, "called @\"Marta Gil\"");
    }
    studio.logAgo(47, "called @\"Marta Gil\" nervous about the audit");
    studio.set("Marta Gil", "phone", "+34 944 11 22 33");
    studio.logAgo(113, "called @\"Jon Otxoa\" his daughter starts school in Bilbao");
    studio.set("Jon Otxoa", "cadence", "90");
  }

  private static void weeks(Studio studio) {
    for (int week = 0; week < 12; week++) {
      for (int talk = 0; talk < 2 + week * 5 % 7; talk++) {
        studio.logAgo(3 + week * 7, "lunch with @\"Friend Number" + (talk + 1) + "\" ++advice");
      }
    }
  }
}
