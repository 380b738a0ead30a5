package app.siembra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.text.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What waits: `quiet`, `snooze`, `remind`, `done`, `introduce`, `ledger`.
class RemindersTest {
  @TempDir Path folder;
  private Household home;

  @BeforeEach
  void open() {
    home = Household.in(folder);
    home.done("add", "Ana García");
    home.done("add", "Luis Gil");
  }

  @AfterEach
  void close() {
    home.close();
  }

  @Test
  void saysWhoHasGoneQuietAndWhyInEitherLanguage() {
    lastTalkedWithAnaInAugust();

    assertThat(home.done("quiet"))
        .matches(
            """
            Ana García  \\(\\d+\\)
              You wanted to talk every month. Last: a call on 2 August.
              about the flat
            """);
    assertThat(home.done("quiet", "--json"))
        .containsPattern(
            "^\\[\n"
                + " \\{\"id\":\\d+,\"name\":\"Ana García\".*\"state\":\"fading\".*\"reason\":\"You"
                + " wanted to talk every month. Last: a call on 2 August.\"}\n"
                + "]\n"
                + "$");
    assertThat(home.speaking(Language.SPANISH).done("quiet"))
        .contains(
            "  Querías hablar con Ana García cada mes. La última vez, una llamada el 2 de"
                + " agosto.\n");
  }

  @Test
  void marksNobodyAsShown() {
    lastTalkedWithAnaInAugust();

    for (int day = 0; day < 5; day++) {
      home.asOf(Household.TODAY.plusDays(day));
      assertThat(home.done("quiet")).contains("Ana García");
    }
  }

  @Test
  void leavesAloneUntilADay() {
    lastTalkedWithAnaInAugust();

    assertThat(home.done("snooze", "Ana", "García", "2026-11-30"))
        .isEqualTo("Ana García: later, from 30 November on.\n");

    assertThat(home.done("quiet")).isEqualTo("Nobody is waiting. Enjoy the day.\n");
    assertThat(home.done("quiet", "--all", "--json")).isEqualTo("[\n]\n");
    assertThat(home.asOf(LocalDate.of(2026, 11, 30)).done("quiet")).contains("Ana García");
    assertThat(home.refused("snooze", "Ana", "next week")).contains("week");
  }

  @Test
  void listsWhatWaitsAndTicksItOff() {
    home.done(
        "log", "--on", "2026-11-10", "called @Ana -advice on the lease !in 10 days: send the keys");

    String json = home.done("remind", "--json");

    assertThat(json)
        .containsSubsequence(
            "{\"kind\":\"follow-up\",",
            "\"due\":\"2026-11-20\",\"people\":[\"Ana García\"],\"reason\":\"Ana García: send the"
                + " keys (3 days ago)\"}",
            "{\"kind\":\"thanks-pending\",",
            "\"reason\":\"Ana García: advice on the lease (13 days ago). Say thank you?\"}");
    String followUp = json.replaceFirst("(?s).*\"follow-up\",\"id\":(\\d+).*", "$1");
    assertThat(home.done("remind")).contains(followUp + "  you said you would  Ana García: send");

    assertThat(home.done("done", followUp)).isEqualTo("Done.\n");
    assertThat(home.done("remind")).doesNotContain("send the keys");
    assertThat(home.refused("done", "999999")).contains("999999");
  }

  @Test
  void whatIsToBeDoneAgainComesBackOnItsDay() {
    home.done("log", "called @Ana !today: water the plants");
    String id = home.done("remind", "--json").replaceFirst("(?s).*\"id\":(\\d+).*", "$1");

    assertThat(home.done("repeat", id, "2w")).isEqualTo("Every 2 weeks\n");
    home.done("done", id);
    assertThat(home.done("remind")).doesNotContain("plants");
    String next =
        home.asOf(LocalDate.of(2026, 12, 7))
            .done("remind", "--json")
            .replaceFirst("(?s).*\"id\":(\\d+).*", "$1");
    assertThat(home.done("skip", next)).isEqualTo("Skipped.\n");

    assertThat(home.asOf(LocalDate.of(2026, 12, 7)).done("remind")).doesNotContain("plants");
    assertThat(home.asOf(LocalDate.of(2026, 12, 21)).done("remind")).contains("plants");
  }

  @Test
  void whatIsToBeDoneIsPutOnAnotherDay() {
    home.done("log", "called @Ana !today: water the plants");
    String id = home.done("remind", "--json").replaceFirst("(?s).*\"id\":(\\d+).*", "$1");

    assertThat(home.done("move", id, "2026-11-30")).isEqualTo("Moved: 30 November.\n");

    assertThat(home.done("remind")).doesNotContain("plants");
    assertThat(home.refused("repeat", id, "often")).contains("often");
    assertThat(home.refused("repeat", id, "0d")).contains("0");
    assertThat(home.done("repeat", id, "1m", "--from-done"))
        .isEqualTo("Every month after it is done\n");
    assertThat(home.done("repeat", id, "once")).isEqualTo("Once\n");
    assertThat(home.refused("skip", "999999")).contains("999999");
  }

  @Test
  void listsDatesThatAreComing() {
    home.done("set", "Luis", "birthday", "1986-11-24");
    home.done("set", "Ana", "birthday", "--12-24");

    assertThat(home.done("remind", "--json"))
        .matches(
            "\\[\n"
                + " \\{\"kind\":\"date\",\"id\":\\d+,\"due\":\"2026-11-24\",\"people\":\\[\"Luis"
                + " Gil\"],\"reason\":\"Luis Gil turns 40 tomorrow.\"}\n"
                + "]\n");
    assertThat(home.speaking(Language.SPANISH).done("remind"))
        .endsWith("fecha señalada  Luis Gil cumple 40 años mañana.\n");
    assertThat(home.asOf(LocalDate.of(2026, 12, 20)).done("remind"))
        .contains("Ana García: cumpleaños el 24 de diciembre.");
  }

  @Test
  void bothAreAskedBeforeTheyAreIntroduced() {
    assertThat(home.done("introduce", "Ana", "Luis", "--ask"))
        .startsWith("Noted: you asked Ana García and Luis Gil.")
        .contains("Hi Ana! There is somebody I would like you to meet: Luis Gil.")
        .contains("Hi Luis! There is somebody I would like you to meet: Ana García.");
    assertThat(home.speaking(Language.SPANISH).done("introduce", "Ana", "Luis", "--ask"))
        .contains("¡Hola, Ana! Me gustaría presentarte a alguien: Luis Gil.");
    home.speaking(Language.ENGLISH);
    assertThat(home.done("introduce", "Ana", "Luis", "--declined"))
        .isEqualTo("Noted: Ana García and Luis Gil will not be introduced this time.\n");
    assertThat(home.done("ledger")).doesNotContain("introduction");
    assertThat(home.done("introduce", "Ana", "Luis")).startsWith("Noted: you introduced");
    assertThat(
            home.done("introduce", "Ana", "Luis", "--outcome", "worked", "--note", "they row now"))
        .isEqualTo("Noted what came of introducing Ana García and Luis Gil.\n");
  }

  @Test
  void asksAfterTenDaysHowAnIntroductionWent() {
    assertThat(home.done("introduce", "Ana", "Luis", "--on", "2026-11-13"))
        .isEqualTo("Noted: you introduced Ana García and Luis Gil.\n");

    assertThat(home.done("remind"))
        .contains("Ana García, Luis Gil: introduced 10 days ago. How did it go?");
    assertThat(home.done("ledger"))
        .startsWith("You have helped 2 people.\n0 people have helped you.\n\nGiven\n")
        .contains("2026-11-13  Ana García, Luis Gil  given: introduction");
  }

  @Test
  void keepsTheLedgerOfOnePersonApart() {
    home.done("log", "+recommended a plumber to @Ana");
    home.done("log", "-advice on the lease from @Luis");

    assertThat(home.done("ledger", "Luis", "--json"))
        .matches(
            "\\{\"peopleHelped\":0,\"helpedMe\":1,\"given\":\\[],\"received\":\\[\\{\"id\":\\d+,"
                + "\"date\":\"2026-11-23\",\"direction\":\"received\",\"kind\":\"advice\",\"size\":\"small\",\"state\":\"done\",\"text\":\"advice"
                + " on the lease from Luis\",\"people\":\\[\"Luis"
                + " Gil\"],\"topics\":\\[],\"thanked\":false}],\"open\":\\[]}\n");
    assertThat(home.speaking(Language.SPANISH).done("ledger"))
        .startsWith("Has echado una mano a una persona.\nUna persona te ha echado una mano.\n");
  }

  private void lastTalkedWithAnaInAugust() {
    home.done("set", "Ana", "cadence", "30");
    home.done("log", "--on", "2026-08-02", "called @Ana about the flat");
  }
}
