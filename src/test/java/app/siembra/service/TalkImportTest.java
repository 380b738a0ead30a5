package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static app.siembra.service.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Interaction;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.Starter;
import app.siembra.rules.Standing;
import app.siembra.rules.Threshold;
import app.siembra.text.Language;
import app.siembra.text.Sentences;
import app.siembra.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class TalkImportTest extends TalkFiles {
  private static final String CHAT =
      """
      13/03/26, 09:00 - Me: Hi
      13/03/26, 09:10 - Ana: Hello
      14/03/26, 18:00 - Ana: Are you there?
      """;

  @Test
  void aChatBecomesOneTalkASitting() throws IOException {
    PersonId ana = desk.add("Ana");

    ImportReport.Happened report = take(file("chat.txt", CHAT));

    assertThat(report.counts()).isEqualTo(new ImportReport.Counts(2, 2, 0, 0));
    assertThat(report.people()).isEqualTo(1);
    assertThat(talks(ana))
        .extracting(
            talk ->
                "%s %s %s %s"
                    .formatted(
                        talk.when().date(),
                        talk.contact().channel().key(),
                        talk.contact().starter(),
                        talk.about().title()))
        .containsExactly("2026-03-14 message THEY 1 message", "2026-03-13 message ME 2 messages");
    assertThat(talks(ana)).allMatch(Interaction::isContact).noneMatch(Interaction::isTyped);
  }

  @Test
  void importedTalksDoNotMakeSomebodySorted() throws IOException {
    desk.add("Ana");
    take(file("chat.txt", CHAT));

    assertThat(desk.services.people().list(PeopleFilter.ALL, NOW))
        .singleElement()
        .satisfies(one -> assertThat(one.standing().state()).isEqualTo(Standing.State.UNSORTED));
  }

  @Test
  void theSameChatAgainAddsNothingAndALongerOneOnlyWhatIsNew() throws IOException {
    PersonId ana = desk.add("Ana");
    take(file("chat.txt", CHAT));

    assertThat(take(file("chat.txt", CHAT)).counts())
        .isEqualTo(new ImportReport.Counts(2, 0, 0, 2));
    String longer = CHAT + "14/03/26, 18:30 - Me: Yes\n20/03/26, 10:00 - Me: Coffee?\n";
    assertThat(take(file("chat2.txt", longer)).counts())
        .isEqualTo(new ImportReport.Counts(3, 1, 1, 1));
    assertThat(talks(ana))
        .extracting(talk -> talk.about().title())
        .containsExactly("1 message", "2 messages", "2 messages");
    assertThat(take(file("chat2.txt", longer)).counts().unchanged()).isEqualTo(3);
  }

  @Test
  void anExportThatBeginsInTheMiddleOfASittingIsThatSitting() throws IOException {
    PersonId ana = desk.add("Ana");
    take(file("late.txt", "13/03/26, 09:10 - Ana: Hello\n13/03/26, 09:11 - Me: So\n"));

    assertThat(
            take(file("all.txt", "13/03/26, 09:00 - Me: Hi\n13/03/26, 09:10 - Ana: Hello\n"))
                .counts())
        .isEqualTo(new ImportReport.Counts(1, 0, 1, 0));
    assertThat(talks(ana))
        .singleElement()
        .satisfies(talk -> assertThat(talk.contact().starter()).isEqualTo(Starter.ME));
  }

  @Test
  void aTitleOfTheUsersOwnStaysWhenMoreComes() throws IOException {
    PersonId ana = desk.add("Ana");
    take(file("chat.txt", "13/03/26, 09:00 - Me: Hi\n13/03/26, 09:10 - Ana: Hello\n"));
    Interaction before = talks(ana).getFirst();
    desk.services
        .interactions()
        .edit(
            new Interaction(
                before.id(),
                before.when(),
                before.contact(),
                before.people(),
                new app.siembra.model.About("The move", "", "", null, List.of()),
                before.source()),
            NOW);

    take(file("chat.txt", CHAT + "13/03/26, 09:20 - Ana: Bye\n"));

    assertThat(talks(ana)).extracting(talk -> talk.about().title()).contains("The move");
  }

  @Test
  void oneFileIsOneChangeAndIsTakenBackAsOne() throws IOException {
    PersonId ana = desk.add("Ana");
    take(file("chat.txt", CHAT));

    assertThat(desk.services.importing().past(5))
        .singleElement()
        .satisfies(past -> assertThat(past.talks()).hasValue(2));
    desk.services.undo().undo(NOW);

    assertThat(talks(ana)).isEmpty();
  }

  @Test
  void whoIsNotKnownIsNotMadeButNamed() throws IOException {
    ImportReport.Happened report = take(file("chat.txt", CHAT));

    assertThat(report.counts()).isEqualTo(new ImportReport.Counts(2, 0, 0, 0));
    assertThat(report.strangers())
        .extracting(Stranger::name, Stranger::times, Stranger::last)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Ana", 2, LocalDate.of(2026, 3, 14)));
    assertThat(desk.services.people().list(PeopleFilter.ALL, NOW)).isEmpty();
  }

  @Test
  void whoseANameIsIsRememberedForTheNextFile() throws IOException {
    PersonId other = desk.add("Ana María Gil");
    Path chat = file("chat.txt", CHAT);
    Stranger ana = preview(chat, Answers.NONE).strangers().getFirst();
    assertThat(ana.candidates()).extracting(Named::name).containsExactly("Ana María Gil");

    ImportReport.Happened said = take(chat, Answers.NONE.with(ana.key(), new Whose.Of(other)));
    assertThat(said.counts().added()).isEqualTo(2);

    ImportReport.Happened next =
        take(file("next.txt", "20/04/26, 09:00 - Ana: Hi\n20/04/26, 09:01 - Me: Hi\n"));
    assertThat(next.strangers()).isEmpty();
    assertThat(talks(other)).hasSize(3);
  }

  @Test
  void whoDoesNotMatterIsNotAskedAboutAgain() throws IOException {
    Path chat = file("chat.txt", CHAT);
    String key = preview(chat, Answers.NONE).strangers().getFirst().key();
    take(chat, Answers.NONE.with(key, new Whose.Nobody()));

    assertThat(preview(chat, Answers.NONE).strangers()).isEmpty();
  }

  @Test
  void somebodyNewIsMadeUnderTheNameThatIsSaid() throws IOException {
    Path chat = file("chat.txt", CHAT.replace("Ana", "+34 600 000 001"));
    String key = preview(chat, Answers.NONE).strangers().getFirst().key();

    ImportReport.Happened report = take(chat, Answers.NONE.with(key, new Whose.New("Rosa Peris")));

    assertThat(report.newcomers()).containsExactly("Rosa Peris");
    assertThat(talks(desk.id("Rosa Peris"))).hasSize(2);
    assertThat(desk.services.people().get(desk.id("Rosa Peris")).card().points()).hasSize(1);
    desk.services.undo().undo(NOW);
    assertThat(preview(chat, Answers.NONE).strangers()).hasSize(1);
  }

  @Test
  void peopleAreKnownByNumberBeforeTheyAreByName() throws IOException {
    desk.add("Ana");
    desk.set("Ana", "phone", "600 000 001");
    take(file("chat.txt", CHAT.replace("Ana", "+34 600 00 00 01")));

    assertThat(talks(desk.id("Ana"))).hasSize(2);
  }

  @Test
  void aNameOfTwoIsAskedAbout() throws IOException {
    desk.add("Ana");
    desk.add("Ana");

    assertThat(take(file("chat.txt", CHAT)).strangers().getFirst().candidates()).hasSize(2);
  }

  @Test
  void ofAGroupThoseWhoWroteAreInTheTalkAndMoreThanTwelveAreNoContact() throws IOException {
    StringBuilder chat = new StringBuilder("13/03/26, 09:00 - Me: Hi\n");
    for (int i = 0; i < 13; i++) {
      desk.add("Friend " + i);
      chat.append("13/03/26, 09:%02d - Friend %d: Hi\n".formatted(i + 1, i));
    }
    chat.append("14/03/26, 09:00 - Friend 1: Hi\n14/03/26, 09:00 - Friend 2: Hi\n");

    take(file("chat.txt", chat.toString()));

    assertThat(talks(desk.id("Friend 1")))
        .extracting(talk -> talk.people().size() + " " + talk.isContact())
        .containsExactly("2 true", "13 false");
    assertThat(take(file("chat.txt", chat.toString())).counts().unchanged()).isEqualTo(2);
  }

  @Test
  void asksWhoTheUserIsWhereNothingSaysIt() throws IOException {
    Path chat = file("chat.txt", CHAT.replace("Me:", "Nerea:"));
    assertThat(asked(chat, Answers.NONE)).isEqualTo(new Question.WhoIsMe(List.of("Nerea", "Ana")));

    desk.add("Ana");
    assertThat(take(chat, Answers.NONE.withMe("nerea")).counts().added()).isEqualTo(2);
    assertThat(take(chat).counts().unchanged()).isEqualTo(2);
  }

  @Test
  void theUserMayBeNobodyOfThoseWhoWrote() throws IOException {
    Path chat = file("chat.txt", "13/03/26, 09:00 - Ana: Hi\n");
    desk.add("Ana");
    assertThat(asked(chat, Answers.NONE)).isEqualTo(new Question.WhoIsMe(List.of("Ana")));

    assertThat(take(chat, Answers.NONE.withMe("")).counts().added()).isEqualTo(1);
  }

  @Test
  void theNameOfTheFileSaysWhoTheOtherOneIs() throws IOException {
    desk.add("Ana");

    ImportReport.Happened report =
        take(file("WhatsApp Chat with Ana.txt", CHAT.replace("Me:", "Nerea:")));

    assertThat(report.counts().added()).isEqualTo(2);
  }

  @Test
  void whoWritesInAllChatsOfAnImportIsTheUser() throws IOException {
    Path ana = file("ana.txt", CHAT.replace("Me:", "Nerea:"));
    Path luis = file("luis.txt", CHAT.replace("Me:", "Nerea:").replace("Ana:", "Luis:"));

    assertThat(
            desk.services.importing().preview(List.of(ana, luis), Watcher.NONE, NOW).stream()
                .map(report -> ((ImportReport.Happened) report).strangers().getFirst().name()))
        .containsExactly("Ana", "Luis");
  }

  @Test
  void asksWhichNumberIsTheMonthWhereNoDateSaysIt() throws IOException {
    desk.add("Ana");
    Path chat = file("chat.txt", "03/04/26, 09:00 - Ana: Hi\n03/04/26, 09:01 - Me: Hi\n");
    assertThat(asked(chat, Answers.NONE)).isEqualTo(new Question.DayOrMonth("03/04/26"));

    take(chat, Answers.NONE.withDayFirst(false));

    assertThat(talks(desk.id("Ana")).getFirst().when().date()).isEqualTo(LocalDate.of(2026, 3, 4));
  }

  @Test
  void aChatIsTakenOutOfItsZip() throws IOException {
    desk.add("Ana");

    assertThat(take(zip("chat.zip", "_chat.txt", CHAT.getBytes(StandardCharsets.UTF_8))).counts())
        .isEqualTo(new ImportReport.Counts(2, 2, 0, 0));
  }

  @Test
  void aYearOfADailyChatTeachesItsRhythm() throws IOException {
    desk.add("Ana");
    desk.set("Ana", "circle", "friends");
    StringBuilder chat = new StringBuilder();
    for (LocalDate day = TODAY.minusDays(365); day.isBefore(TODAY); day = day.plusDays(1)) {
      chat.append(
          "%s, 21:00 - %s: Hi\n"
              .formatted(
                  day.format(java.time.format.DateTimeFormatter.ofPattern("dd/MM/yy", Locale.ROOT)),
                  day.getDayOfMonth() % 2 == 0 ? "Me" : "Ana"));
    }
    take(file("chat.txt", chat.toString()));

    Standing standing = desk.services.people().list(PeopleFilter.ALL, NOW).getFirst().standing();
    assertThat(standing.threshold()).isInstanceOf(Threshold.Learned.class);
    assertThat(standing.threshold().days()).hasValue(14);
    assertThat(standing.elapsed()).isEqualTo(1);

    Moment afterSilence = NOW.asOf(TODAY.plusDays(20));
    QuietRow row = desk.services.reminding().quiet(true, afterSilence).getFirst();
    Sentences sentences = new Sentences(Texts.in(Language.ENGLISH), afterSilence.today());
    assertThat(sentences.reason(row.reason(), "Ana"))
        .isEqualTo("You talk about every day. It has been 21 days.");
    assertThat(desk.services.reminding().quiet(true, NOW.asOf(TODAY.plusDays(13)))).isEmpty();
  }
}
