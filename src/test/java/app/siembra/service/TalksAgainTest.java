package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static app.siembra.service.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.About;
import app.siembra.model.Channel;
import app.siembra.model.Contact;
import app.siembra.model.Direction;
import app.siembra.model.Help;
import app.siembra.model.HelpDetails;
import app.siembra.model.HelpId;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpSize;
import app.siembra.model.HelpState;
import app.siembra.model.Interaction;
import app.siembra.model.PersonId;
import app.siembra.model.When;
import app.siembra.text.Language;
import app.siembra.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A file that tells again, and more, of what another has brought and the user has changed since.
final class TalksAgainTest extends TalkFiles {
  private static final String MORNING = "13/03/26, 09:10 - Ana: Hello\n13/03/26, 09:11 - Me: So\n";
  private static final String EARLIER = "13/03/26, 09:00 - Me: Hi\n" + MORNING;
  private static final String NOON = "13/03/26, 15:00 - Ana: Well?\n13/03/26, 15:05 - Me: Yes\n";
  private static final String BRIDGE = EARLIER + "13/03/26, 12:00 - Ana: Lunch?\n" + NOON;

  private Path chat(String text) throws IOException {
    return file("chat.txt", text);
  }

  private void edit(Interaction changed) {
    desk.services.interactions().edit(changed, NOW);
  }

  private static Interaction titled(Interaction talk, String title, String note) {
    About about = new About(title, note, "", null, List.of());
    return new Interaction(
        talk.id(), talk.when(), talk.contact(), talk.people(), about, talk.source());
  }

  private static Interaction at(Interaction talk, When when, Contact contact) {
    return new Interaction(talk.id(), when, contact, talk.people(), talk.about(), talk.source());
  }

  private static Interaction with(Interaction talk, PersonId... people) {
    return new Interaction(
        talk.id(), talk.when(), talk.contact(), List.of(people), talk.about(), talk.source());
  }

  @Test
  void theDayAndTheChannelThatTheUserChangedStand() throws IOException {
    PersonId ana = desk.add("Ana");
    take(chat(MORNING));
    When when = new When(LocalDate.of(2026, 3, 12), LocalTime.of(20, 0), null);
    edit(at(talks(ana).getFirst(), when, Contact.by(Channel.CALL)));

    assertThat(take(chat(EARLIER)).counts().merged()).isEqualTo(1);

    assertThat(talks(ana))
        .singleElement()
        .satisfies(
            talk -> {
              assertThat(talk.when()).isEqualTo(when);
              assertThat(talk.contact()).isEqualTo(Contact.by(Channel.CALL));
              assertThat(talk.about().title()).isEqualTo("3 messages");
            });
    assertThat(take(chat(EARLIER)).counts().unchanged()).isEqualTo(1);
  }

  @Test
  void whomTheUserTookOffStaysOff() throws IOException {
    PersonId ana = desk.add("Ana");
    PersonId luis = desk.add("Luis");
    String group = MORNING + "13/03/26, 09:12 - Luis: Here\n";
    take(chat(group));
    edit(with(talks(ana).getFirst(), ana));

    take(chat(group + "13/03/26, 09:13 - Luis: Hello?\n"));

    assertThat(talks(ana)).singleElement().satisfies(t -> assertThat(t.people()).hasSize(1));
    assertThat(talks(luis)).isEmpty();

    edit(with(talks(ana).getFirst(), ana, luis));
    edit(with(talks(ana).getFirst(), luis, ana));
    take(chat(group + "13/03/26, 09:14 - Luis: Hello??\n"));
    assertThat(talks(luis)).hasSize(1);
  }

  @Test
  void twoSittingsThatALongerChatTellsAsOneBecomeOne() throws IOException {
    PersonId ana = desk.add("Ana");
    take(chat(EARLIER));
    take(chat(NOON));
    Interaction noon = talks(ana).getFirst();
    Interaction morning = talks(ana).getLast();
    edit(titled(morning, "The move", "She moves in May."));
    edit(titled(noon, "The van", "Luis lends his."));
    desk.services
        .help()
        .add(
            new Help(
                new HelpId(1),
                Direction.GIVEN,
                HelpKind.ADVICE,
                HelpSize.SMALL,
                HelpState.DONE,
                List.of(ana),
                new HelpDetails(TODAY, "boxes", List.of(), null, false, "", noon.id())),
            NOW);

    assertThat(take(chat(BRIDGE)).counts()).isEqualTo(new ImportReport.Counts(1, 0, 1, 0));

    Interaction whole = talks(ana).getFirst();
    assertThat(talks(ana)).hasSize(1);
    assertThat(whole.about().title()).isEqualTo("The move");
    assertThat(whole.about().note()).isEqualTo("The van\n\nShe moves in May.\n\nLuis lends his.");
    assertThat(desk.services.help().entries(NOW))
        .singleElement()
        .satisfies(help -> assertThat(help.help().details().interaction()).isEqualTo(whole.id()));
    assertThat(take(chat(BRIDGE)).counts().unchanged()).isEqualTo(1);

    desk.services.undo().undo(NOW);
    assertThat(talks(ana))
        .extracting(talk -> talk.about().title())
        .containsExactly("The van", "The move");
    assertThat(desk.services.help().entries(NOW).getFirst().help().details().interaction())
        .isEqualTo(noon.id());
  }

  @Test
  void theNumberOfMessagesIsKnownAsOursInEitherLanguage() throws IOException {
    PersonId ana = desk.add("Ana");
    in(Language.SPANISH, chat(MORNING));
    assertThat(talks(ana).getFirst().about().title()).isEqualTo("2 mensajes");

    in(Language.ENGLISH, chat(EARLIER));

    assertThat(talks(ana).getFirst().about().title()).isEqualTo("3 messages");
  }

  private void in(Language language, Path file) {
    desk.services
        .importing()
        .speaking(Texts.in(language))
        .run(List.of(file), false, Watcher.NONE, NOW);
  }

  @Test
  void aTitleThatTheUserGaveAChatIsSomethingWritten() throws IOException {
    PersonId ana = desk.add("Ana");
    take(chat(MORNING));
    assertThat(page(ana).beforeYouTalk().lastNote()).isNull();

    edit(titled(talks(ana).getFirst(), "The move", ""));

    assertThat(page(ana).beforeYouTalk().lastNote()).isNotNull();
  }

  private PersonPage page(PersonId person) {
    return desk.services.people().page(person, NOW);
  }

  @Test
  void whatTheUserRemovedDoesNotComeBackUnlessTheyTakeThatBack() throws IOException {
    PersonId ana = desk.add("Ana");
    take(chat(MORNING + NOON));
    desk.services.interactions().delete(talks(ana).getLast().id(), NOW);

    ImportReport.Happened again = take(chat(BRIDGE.replace("12:00", "08:59") + "\n"));

    assertThat(again.counts().added()).isZero();
    assertThat(again.skipped())
        .extracting(skipped -> skipped.reason().key() + " " + skipped.times())
        .containsExactly("talk.removed 1");
    assertThat(talks(ana)).hasSize(1);

    desk.services.interactions().delete(talks(ana).getFirst().id(), NOW);
    desk.services.undo().undo(NOW);
    assertThat(take(chat(MORNING + NOON)).counts().unchanged()).isEqualTo(1);
    assertThat(talks(ana)).hasSize(1);
  }

  @Test
  void whatWasPutBackOutOfTheTrashIsKnownAgain() throws IOException {
    PersonId ana = desk.add("Ana");
    take(chat(MORNING));
    desk.services.interactions().delete(talks(ana).getFirst().id(), NOW);
    desk.set("Ana", "nickname", "Anita");
    Removed gone = desk.services.trash().removed(NOW).getFirst();
    desk.services.trash().putBack(gone.change(), NOW);

    assertThat(take(chat(EARLIER)).counts().merged()).isEqualTo(1);
    assertThat(talks(ana)).hasSize(1);
  }

  @Test
  void twoGroupsThatWriteAtTheSameTimeStayTwo() throws IOException {
    PersonId ana = desk.add("Ana");
    PersonId luis = desk.add("Luis");
    PersonId eva = desk.add("Eva");
    String family = MORNING + "13/03/26, 09:12 - Luis: Here\n";
    String work =
        "13/03/26, 09:05 - Me: Hi\n13/03/26, 09:08 - Ana: Yes\n13/03/26, 09:30 - Eva: Ok\n";

    take(chat(family));
    take(chat(work));

    assertThat(talks(ana)).hasSize(2);
    assertThat(talks(luis)).singleElement().satisfies(t -> assertThat(t.people()).hasSize(2));
    assertThat(talks(eva)).hasSize(1);
    assertThat(take(chat(work)).counts().unchanged()).isEqualTo(1);
    assertThat(take(chat(family)).counts().unchanged()).isEqualTo(1);
  }

  @Test
  void aNumberThatGotANameLaterIsOneWithTheOneTheChatIsCalledBy() throws IOException {
    PersonId ana = desk.add("Ana");

    ImportReport.Happened report =
        take(
            file(
                "WhatsApp Chat with Ana.txt",
                """
                13/03/26, 09:00 - +34 600 00 00 01: Hi
                13/03/26, 09:10 - Nerea: Hello
                14/03/26, 18:00 - Ana: Are you there?
                """));

    assertThat(report.strangers()).isEmpty();
    assertThat(talks(ana)).hasSize(2).allMatch(talk -> talk.people().size() == 1);
  }

  @Test
  void aNameThatWasANumberInAnEarlierFileIsOfferedAsTheOneOfThatNumber() throws IOException {
    Path before = chat(MORNING.replace("Ana", "+34 600 00 00 01"));
    String key = preview(before, Answers.NONE).strangers().getFirst().key();
    take(before, Answers.NONE.with(key, new Whose.New("Rosa Peris")));

    Stranger ana = preview(chat(MORNING + NOON), Answers.NONE).strangers().getFirst();

    assertThat(ana.candidates()).extracting(Named::name).containsExactly("Rosa Peris");
    take(chat(MORNING + NOON), Answers.NONE.with(ana.key(), new Whose.Of(desk.id("Rosa Peris"))));
    assertThat(talks(desk.id("Rosa Peris"))).hasSize(2);
  }

  private Path meeting(String... lines) throws IOException {
    return file(
        "calendar.ics",
        Stream.of(lines)
            .collect(
                Collectors.joining(
                    "\n",
                    "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:a\n",
                    """

                    ATTENDEE;CN=Ana:mailto:ana@example.org
                    ATTENDEE:mailto:me@example.org
                    END:VEVENT
                    END:VCALENDAR
                    """)));
  }

  private PersonId anaOfTheCalendar() {
    PersonId ana = desk.add("Ana");
    desk.set("Ana", "email", "ana@example.org");
    return ana;
  }

  @ParameterizedTest
  @ValueSource(strings = {"SEQUENCE:2", "SEQUENCE:1\nLAST-MODIFIED:20260302T090000Z"})
  void aMeetingThatWasMovedIsOnItsNewDay(String edition) throws IOException {
    PersonId ana = anaOfTheCalendar();
    Path first =
        meeting("DTSTART:20260310T120000Z", "SEQUENCE:1", "LAST-MODIFIED:20260301T090000Z");
    take(first);

    assertThat(take(meeting("DTSTART:20260312T120000Z", edition)).counts().merged()).isEqualTo(1);

    assertThat(day(ana)).isEqualTo(LocalDate.of(2026, 3, 12));
    assertThat(take(meeting("DTSTART:20260312T120000Z", edition)).counts().unchanged())
        .isEqualTo(1);
    Path old = meeting("DTSTART:20260310T120000Z", "SEQUENCE:1", "LAST-MODIFIED:20260301T090000Z");
    assertThat(take(old).counts().unchanged()).isEqualTo(1);
    assertThat(day(ana)).isEqualTo(LocalDate.of(2026, 3, 12));
  }

  private LocalDate day(PersonId person) {
    assertThat(talks(person)).hasSize(1);
    return talks(person).getFirst().when().date();
  }

  @Test
  void aMeetingWhoseDayTheUserChangedStaysThere() throws IOException {
    PersonId ana = anaOfTheCalendar();
    take(meeting("SUMMARY:Lunch", "DTSTART:20260310T120000Z"));
    Interaction talk = talks(ana).getFirst();
    edit(at(talk, When.on(LocalDate.of(2026, 3, 9)), talk.contact()));

    take(meeting("SUMMARY:Late lunch", "DTSTART:20260312T120000Z", "SEQUENCE:1"));

    assertThat(day(ana)).isEqualTo(LocalDate.of(2026, 3, 9));
    assertThat(talks(ana).getFirst().about().title()).isEqualTo("Late lunch");
  }

  @Test
  void aMeetingThatTheUserRemovedDoesNotComeBackWhereItIsMoved() throws IOException {
    PersonId ana = anaOfTheCalendar();
    take(meeting("DTSTART:20260310T120000Z"));
    desk.services.interactions().delete(talks(ana).getFirst().id(), NOW);

    take(meeting("DTSTART:20260312T120000Z", "SEQUENCE:1"));

    assertThat(talks(ana)).isEmpty();
  }

  @Test
  void eventsThatArePassedOverAreCountedWithTheReason() throws IOException {
    anaOfTheCalendar();
    String ana = "ATTENDEE:mailto:ana@example.org\nEND:VEVENT\n";
    String calendar =
        "BEGIN:VCALENDAR\nVERSION:2.0\n"
            + "BEGIN:VEVENT\nDTSTART:20260310T120000Z\n"
            + ana
            + "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260101\nSUMMARY:Año Nuevo\nEND:VEVENT\n"
            + "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260106\nSUMMARY:Reyes\nEND:VEVENT\n"
            + "BEGIN:VEVENT\nDTSTART:20271010T120000Z\n"
            + ana
            + "BEGIN:VEVENT\nDTSTART:20260311T120000Z\nSTATUS:CANCELLED\n"
            + ana
            + "END:VCALENDAR\n";

    ImportReport.Happened report = take(file("calendar.ics", calendar), Answers.NONE.withMe(""));

    assertThat(report.counts()).isEqualTo(new ImportReport.Counts(1, 1, 0, 0));
    assertThat(report.skipped())
        .extracting(one -> one.line() + " " + one.reason().key() + " " + one.times())
        .containsExactlyInAnyOrder("19 calendar.cancelled 1", "7 talk.alone 2", "15 talk.ahead 1");
  }
}
