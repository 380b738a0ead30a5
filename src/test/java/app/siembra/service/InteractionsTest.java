package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static app.siembra.service.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.model.About;
import app.siembra.model.Channel;
import app.siembra.model.Contact;
import app.siembra.model.Direction;
import app.siembra.model.FollowUp;
import app.siembra.model.Help;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpSize;
import app.siembra.model.Interaction;
import app.siembra.model.Need;
import app.siembra.model.PersonId;
import app.siembra.model.ProblemException;
import app.siembra.model.Starter;
import app.siembra.model.Told;
import app.siembra.model.Topic;
import app.siembra.model.When;
import app.siembra.phrase.SaidFollowUp;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InteractionsTest {
  private static final String WORKED =
      "ayer café con @Ana y @Luis, hablan de mudarse #vivienda ?piso en Getxo"
          + " +les presenté al gestor !en 2 semanas";

  @TempDir Path folder;
  private Desk desk;
  private Interactions interactions;
  private PersonId ana;
  private PersonId luis;

  @BeforeEach
  void open() {
    desk = Desk.at(folder);
    interactions = desk.services.interactions();
    ana = desk.add("Ana García");
    luis = desk.add("Luis Peña");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void whoTookPartIsCorrectedInTheHelpAndTheFollowUpToo() {
    Logged logged = desk.log(WORKED);
    Interaction talk =
        interactions.find(Objects.requireNonNull(logged.interaction())).orElseThrow();
    Interaction corrected =
        new Interaction(
            talk.id(), talk.when(), talk.contact(), List.of(luis), talk.about(), talk.source());

    interactions.edit(corrected, interactions.keptWith(talk.id()), Besides.NOTHING, NOW);

    assertThat(interactions.keptWith(talk.id()).help())
        .singleElement()
        .satisfies(help -> assertThat(help.people()).containsExactly(luis));
    assertThat(interactions.keptWith(talk.id()).followUps())
        .singleElement()
        .satisfies(followUp -> assertThat(followUp.people()).containsExactly(luis));
  }

  @Test
  void aLineBecomesAllThatItSaysAsOneChange() {
    Logged logged = desk.log(WORKED);

    Interaction talk =
        interactions.find(Objects.requireNonNull(logged.interaction())).orElseThrow();
    assertThat(talk.when()).isEqualTo(When.on(LocalDate.of(2026, 11, 22)));
    assertThat(talk.contact()).isEqualTo(Contact.by(Channel.FACE_TO_FACE));
    assertThat(talk.people()).containsExactly(ana, luis);
    assertThat(talk.about().note()).isEqualTo("hablan de mudarse");
    assertThat(talk.about().topics()).containsExactly(new Topic("vivienda"));
    for (PersonId person : List.of(ana, luis)) {
      PersonPage page = desk.services.people().page(person, NOW);
      assertThat(page.beforeYouTalk().needs())
          .extracting(Need::text)
          .containsExactly("piso en Getxo");
      assertThat(page.beforeYouTalk().followUps())
          .extracting(Promise::followUp)
          .extracting(FollowUp::due)
          .containsExactly(LocalDate.of(2026, 12, 7));
    }
    Help help = desk.services.help().ledger(Period.until(TODAY), NOW).given().getFirst().help();
    assertThat(help.direction()).isEqualTo(Direction.GIVEN);
    assertThat(help.kind()).isEqualTo(HelpKind.INTRODUCTION);
    assertThat(help.size()).isEqualTo(HelpSize.SMALL);
    assertThat(help.people()).containsExactly(ana, luis);
    assertThat(help.details().on()).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(desk.history()).isEqualTo("log add add");
  }

  @Test
  void oneUndoTakesBackAllOfALineAndRedoBringsItBack() {
    desk.log(WORKED);
    PersonPage before = desk.services.people().page(ana, NOW);

    desk.services.undo().undo(NOW);

    PersonPage undone = desk.services.people().page(ana, NOW);
    assertThat(undone.timeline()).hasSize(1);
    assertThat(undone.beforeYouTalk().needs()).isEmpty();
    assertThat(undone.listed().line().figures().last()).isNull();
    assertThat(desk.services.help().ledger(Period.until(TODAY), NOW).given()).isEmpty();
    desk.services.undo().redo(NOW);
    assertThat(desk.services.people().page(ana, NOW)).isEqualTo(before);
  }

  @Test
  void aPreviewSaysTheSameAndStoresNothing() {
    LogPreview preview = interactions.preview(WORKED, false, NOW);

    assertThat(preview.kind()).isEqualTo("interaction");
    assertThat(preview.when().date()).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(preview.people()).containsExactly("Ana García", "Luis Peña");
    assertThat(preview.facts().needs()).containsExactly("piso en Getxo");
    assertThat(preview.facts().problems()).isEmpty();
    assertThat(desk.history()).isEqualTo("add add");
  }

  @Test
  void namesThatNobodyHasAreRefusedUnlessTheyAreToBeMade() {
    assertThatThrownBy(() -> desk.log("café con @Ana y @\"Rosa Peris\""))
        .hasMessage("person.unknown");

    Logged logged = interactions.log("café con @Ana y @\"Rosa Peris\"", true, NOW);

    assertThat(logged.created()).extracting(Named::name).containsExactly("Rosa Peris");
    assertThat(logged.people()).extracting(Named::name).containsExactly("Ana García", "Rosa Peris");
    desk.services.undo().undo(NOW);
    assertThat(desk.services.people().all()).hasSize(2);
  }

  @Test
  void namesThatSeveralHaveAreRefusedWithTheirNames() {
    desk.add("Ana Ruiz");

    assertThat(
            interactions
                .preview("called @ana", false, NOW)
                .facts()
                .problems()
                .getFirst()
                .arguments())
        .containsExactly("ana", "Ana García, Ana Ruiz");
    assertThatThrownBy(() -> desk.log("called @ana")).hasMessage("person.several");
  }

  @Test
  void aCircleStandsForItsPeople() {
    desk.set("Ana", "circle", "family");
    desk.set("Luis", "circle", "familia");

    assertThat(desk.log("cena con @@familia").people())
        .extracting(Named::name)
        .containsExactly("Ana García", "Luis Peña");
  }

  @Test
  void signsAloneStoreTheirFactsAndNoInteraction() {
    desk.set("me", "topic", "Java");

    Logged logged = desk.log("@ana ~java -looked over my lease");

    assertThat(logged.interaction()).isNull();
    assertThat(logged.id()).isEqualTo(logged.help().getFirst().value());
    PersonPage page = desk.services.people().page(ana, NOW);
    assertThat(page.knowsMe().told()).containsExactly(new Told(new Topic("Java"), TODAY));
    assertThat(page.knowsMe().notYet()).isEmpty();
    assertThat(page.beforeYouTalk().thanks()).hasSize(1);
  }

  @Test
  void tellingAgainKeepsTheNewestDayAndANeedIsNotedOnce() {
    desk.log("3 days ago called @ana ~java ?a flat");
    desk.log("called @ana ~java ?A flat");
    desk.log("5 days ago called @ana ~java");

    PersonPage page = desk.services.people().page(ana, NOW);
    assertThat(page.knowsMe().told()).containsExactly(new Told(new Topic("java"), TODAY));
    assertThat(page.beforeYouTalk().needs()).hasSize(1);
  }

  @Test
  void oneClickNotesATalkOfToday() {
    Interaction talk =
        interactions.find(interactions.talked(List.of(ana), Channel.CALL, NOW)).orElseThrow();

    assertThat(talk.when().date()).isEqualTo(TODAY);
    assertThat(talk.contact().channel()).isEqualTo(Channel.CALL);
    assertThat(desk.services.people().line(ana).orElseThrow().figures().last()).isEqualTo(TODAY);
  }

  @Test
  void aNoteAndAGreetingAreNoContactUnlessTheGreetingIsTicked() {
    interactions.note(List.of(ana), "likes tea", NOW);
    interactions.greet(ana, false, NOW);
    interactions.greet(luis, true, NOW);

    assertThat(desk.services.people().line(ana).orElseThrow().figures().last()).isNull();
    assertThat(desk.services.people().line(luis).orElseThrow().figures().last()).isEqualTo(TODAY);
    assertThatThrownBy(() -> interactions.note(List.of(ana), " ", NOW)).hasMessage("note.empty");
  }

  @Test
  void whatWasLoggedCanBeChangedAndRemoved() {
    Interaction talk =
        interactions
            .find(Objects.requireNonNull(desk.log("called @ana about the boat").interaction()))
            .orElseThrow();
    Interaction changed =
        new Interaction(
            talk.id(),
            When.on(TODAY.minusDays(2)),
            new Contact(Channel.VIDEO, Starter.THEY, talk.contact().counting()),
            List.of(luis),
            About.note("the boat"),
            "");

    interactions.edit(changed, NOW);

    assertThat(interactions.find(talk.id())).contains(changed);
    assertThat(desk.services.people().line(ana).orElseThrow().figures().last()).isNull();
    interactions.delete(talk.id(), NOW);
    assertThat(interactions.find(talk.id())).isEmpty();
    assertThatThrownBy(() -> interactions.delete(talk.id(), NOW)).hasMessage("interaction.unknown");
  }

  @Test
  void whatIsStillToComeIsNoInteraction() {
    assertThatThrownBy(
            () ->
                interactions.add(
                    Contact.by(Channel.CALL),
                    When.on(TODAY.plusDays(1)),
                    List.of(ana),
                    About.NOTHING,
                    NOW))
        .hasMessage("interaction.future");
    assertThatThrownBy(() -> desk.log("2027-01-01 called @ana"))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void theTimelineShowsWhatTheFilterAsksForNewestFirst() {
    desk.log("3 days ago called @ana about the boat");
    desk.log("2 days ago dinner with @ana @luis, a quiet evening");
    desk.log("yesterday @luis likes boats");
    desk.log("@luis +lent the drill");

    assertThat(texts(TimelineFilter.ALL))
        .containsExactly("lent the drill", "likes boats", "quiet evening", "about the boat");
    assertThat(texts(TimelineFilter.of(ana))).containsExactly("quiet evening", "about the boat");
    assertThat(
            texts(
                new TimelineFilter(
                    EnumSet.allOf(TimelineEntry.Kind.class),
                    Set.of(),
                    Set.of(ana, luis),
                    null,
                    "")))
        .containsExactly("quiet evening");
    assertThat(
            texts(
                new TimelineFilter(
                    EnumSet.allOf(TimelineEntry.Kind.class), Set.of(), Set.of(), null, "BOAT")))
        .containsExactly("likes boats", "about the boat");
    assertThat(
            texts(
                new TimelineFilter(
                    Set.of(TimelineEntry.Kind.TALK), Set.of(Channel.CALL), Set.of(), null, "")))
        .containsExactly("about the boat");
  }

  @Test
  void theTimelineComesAPageAtATime() {
    for (int day = 1; day <= 9; day++) {
      desk.logAgo(day, "called @ana day " + day);
    }

    Page third = Page.first(2).next().next();
    assertThat(interactions.timeline(TimelineFilter.ALL, third, NOW))
        .extracting(TimelineEntry::on)
        .containsExactly(TODAY.minusDays(5), TODAY.minusDays(6));
    assertThat(interactions.timeline(TimelineFilter.ALL, new Page(8, 5), NOW)).hasSize(1);
    assertThat(interactions.timeline(TimelineFilter.ALL, new Page(9, 5), NOW)).isEmpty();
  }

  private List<String> texts(TimelineFilter filter) {
    return interactions.timeline(filter, Page.first(50), NOW).stream()
        .map(
            entry ->
                switch (entry) {
                  case TimelineEntry.Talk(Interaction talk, var _) -> talk.about().note();
                  case TimelineEntry.Noted(Interaction note, var _) -> note.about().note();
                  case TimelineEntry.Helped(Help help, var _) -> help.details().text();
                  case TimelineEntry.Dated _, TimelineEntry.Met _, TimelineEntry.Added _ -> "";
                })
        .toList();
  }

  @Test
  void aFormIsOneChangeTogetherWithWhatComesOfIt() {
    SaidFollowUp due = new SaidFollowUp(TODAY.plusDays(7), "call");
    Logged logged =
        interactions.log(
            new Occurrence(
                List.of(new Whom.Known(ana, "Ana García"), new Whom.New("Bo")),
                When.on(TODAY),
                Contact.by(Channel.CALL),
                About.note("the flat"),
                new Besides(List.of(), List.of("a flat"), List.of(), List.of(due))),
            NOW);

    assertThat(logged.created()).extracting(Named::name).containsExactly("Bo");
    assertThat(logged.people()).hasSize(2);
    assertThat(desk.services.followUps().open())
        .extracting(promise -> promise.followUp().interaction())
        .containsExactly(logged.interaction());

    var _ = desk.services.undo().undo(NOW);
    assertThat(desk.services.followUps().open()).isEmpty();
    assertThat(desk.services.people().find("Bo", 1)).isEmpty();
  }

  @Test
  void aFormNamesSomebodyAndADayThatHasCome() {
    Occurrence nobody =
        new Occurrence(
            List.of(), When.on(TODAY), Contact.by(Channel.CALL), About.NOTHING, Besides.NOTHING);
    assertThatThrownBy(() -> interactions.log(nobody, NOW)).isInstanceOf(ProblemException.class);

    Occurrence ahead =
        new Occurrence(
            List.of(new Whom.Known(ana, "Ana García")),
            When.on(TODAY.plusDays(1)),
            nobody.contact(),
            nobody.about(),
            nobody.besides());
    assertThatThrownBy(() -> interactions.log(ahead, NOW)).isInstanceOf(ProblemException.class);
  }

  @Test
  void whatComesOfAChangedTalkIsOneChangeWithIt() {
    Logged logged = desk.log("llamé a @Ana");
    Interaction talk =
        interactions.find(Objects.requireNonNull(logged.interaction())).orElseThrow();

    interactions.edit(
        talk,
        interactions.keptWith(talk.id()),
        new Besides(
            List.of(), List.of(), List.of(), List.of(new SaidFollowUp(TODAY.plusDays(7), "call"))),
        NOW);
    assertThat(desk.services.followUps().open()).hasSize(1);

    var _ = desk.services.undo().undo(NOW);
    assertThat(desk.services.followUps().open()).isEmpty();
    assertThat(interactions.find(talk.id())).contains(talk);
  }

  @Test
  void topicsAreKnownOnceTheyWereNamedMineFirst() {
    desk.log("llamé a @Ana #vivienda #vino");
    desk.services.facts().set("me", "topic", "java", NOW);

    assertThat(desk.services.topics().fitting("", 9)).containsExactly("java", "vino", "vivienda");
  }
}
