package app.siembra.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.model.About;
import app.siembra.model.ChangeLabel;
import app.siembra.model.Channel;
import app.siembra.model.ConnectionType;
import app.siembra.model.Contact;
import app.siembra.model.Interaction;
import app.siembra.model.InteractionId;
import app.siembra.model.Meeting;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.PersonName;
import app.siembra.model.ProblemException;
import app.siembra.model.When;
import app.siembra.store.Databases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrashTest {
  private static final Moment NOW = moment(0);

  @TempDir Path folder;
  private Services services;
  private PersonId ana;
  private PersonId luis;

  @BeforeEach
  void fill() {
    open();
    ana = services.people().add("Xanadu Quillfeather", NOW);
    luis = services.people().add("Luis Peña", NOW);
    talk("zymurgy", ana);
    talk("all of Ronda", ana, luis);
  }

  @AfterEach
  void close() {
    services.close();
  }

  private void open() {
    services = new Services(Databases.at(folder), "ES");
  }

  @Test
  void whatIsRemovedWaitsForThirtyDays() {
    remove(ana);

    assertThat(trash().removed(NOW))
        .singleElement()
        .satisfies(
            removed -> {
              assertThat(removed.people())
                  .extracting(Named::name)
                  .containsExactly("Xanadu Quillfeather");
              assertThat(removed.interactions()).hasSize(1);
              assertThat(removed.until()).isEqualTo(NOW.today().plusDays(30));
            });
    assertThat(trash().removed(moment(29))).hasSize(1);
    assertThat(trash().removed(moment(31))).isEmpty();
  }

  @Test
  void itIsPutBackAsItWas() {
    List<Interaction> talks = talks(ana);
    remove(ana);

    trash().putBack(only().change(), NOW);

    assertThat(names()).containsExactly("Luis Peña", "Xanadu Quillfeather");
    assertThat(talks(ana)).isEqualTo(talks);
    assertThat(trash().removed(NOW)).isEmpty();
  }

  /// What was done since stays, and what was theirs is theirs again.
  @Test
  void itIsPutBackThoughOthersWentOn() {
    InteractionId both = talks(luis).getFirst().id();
    remove(ana);
    Interaction old = services.interactions().find(both).orElseThrow();
    services
        .interactions()
        .edit(
            new Interaction(
                both, old.when(), old.contact(), old.people(), About.note("changed since"), ""),
            NOW);
    PersonId jon = services.people().add("Jon", NOW);

    trash().putBack(only().change(), NOW);

    assertThat(talks(ana)).hasSize(2);
    Interaction talk = services.interactions().find(both).orElseThrow();
    assertThat(talk.people()).containsExactlyInAnyOrder(luis, ana);
    assertThat(talk.about().note()).isEqualTo("changed since");
    assertThat(services.people().line(jon)).isPresent();
    assertThat(services.checking().check().isClean()).isTrue();

    assertThat(services.undo().undo(NOW))
        .contains(ChangeLabel.of("put-back", "Xanadu Quillfeather", "1"));
    assertThat(only().people()).extracting(Named::id).containsExactly(ana);
  }

  @Test
  void talksAndHelpWaitToo() {
    services.interactions().delete(talks(ana).getFirst().id(), NOW);
    assertThat(only().people()).isEmpty();
    assertThat(only().interactions()).hasSize(1);

    trash().putBack(only().change(), NOW);
    assertThat(talks(ana)).hasSize(2);
  }

  @Test
  void nothingIsPutBackTwice() {
    remove(ana);
    long change = only().change();
    trash().putBack(change, NOW);

    assertThatThrownBy(() -> trash().putBack(change, NOW)).hasMessage("trash.gone");
    assertThatThrownBy(() -> trash().erase(change, NOW)).hasMessage("trash.gone");
  }

  @Test
  void whatIsErasedIsInNoFileButOlderBackups(@TempDir Path stick) throws IOException {
    services.safekeeping().elsewhere(stick, NOW);
    remove(ana);
    services.safekeeping().backUp(NOW);
    assertThat(holding(folder)).isNotEmpty();

    Remains remains = trash().erase(only().change(), moment(1));

    assertThat(remains.copies()).hasSize(1);
    services.safekeeping().giveUp(remains.copies());
    assertThat(services.safekeeping().copies()).hasSize(1);
    assertThat(trash().removed(moment(1))).isEmpty();
    assertThat(services.checking().check().isClean()).isTrue();
    assertThat(labels())
        .noneMatch(label -> label.contains("Quillfeather"))
        .anyMatch(label -> label.contains("Luis"));
    services.close();
    assertThat(holding(folder)).isEmpty();
    assertThat(holding(stick)).isEmpty();

    open();
    assertThat(services.checking().check().isClean()).isTrue();
    assertThat(talks(luis)).extracting(talk -> talk.about().note()).containsExactly("all of Ronda");
    assertThat(names()).containsExactly("Luis Peña");
  }

  /// Undo goes as far back as nothing erased stands upon it, and nowhere wrong.
  @Test
  void whatIsErasedDoesNotComeBackByUndo() {
    remove(ana);
    trash().erase(only().change(), NOW);

    for (int i = 0; i < 5; i++) {
      var _ = services.undo().undo(NOW);
      assertThat(services.checking().check().isClean()).as("undo %d", i).isTrue();
    }
    assertThat(services.people().line(ana)).isEmpty();
  }

  /// Help that was given in the talk stays when the talk goes, and finds back to it.
  @Test
  void aTalkWithHelpInItGoesAndComesBack() {
    var logged = services.interactions().log("call @Xanadu +advice on sails", false, NOW);
    services.interactions().delete(logged.interaction(), NOW);
    assertThat(only().help()).isEmpty();
    long change = only().change();
    services.people().edit(ana, person -> person.withName(PersonName.of("Xana", "Quill")), NOW);

    trash().putBack(change, NOW);

    assertThat(services.help().entries(NOW))
        .singleElement()
        .satisfies(
            entry ->
                assertThat(entry.help().details().interaction()).isEqualTo(logged.interaction()));
    assertThat(services.checking().check().isClean()).isTrue();
  }

  /// Who was only changed by a removal, and is gone since for another reason, is no part of it.
  @Test
  void aTalkIsErasedAndWhoeverItWasWithIsPutBackWhole() {
    PersonId jon = services.people().add("Jon Otxoa", NOW);
    talk("alone", jon);
    services.facts().set("Jon", "tag", "coro", NOW);
    services.interactions().delete(talks(jon).getFirst().id(), NOW);
    long talk = only().change();
    remove(jon);
    long person = trash().removed(NOW).getFirst().change();
    assertThat(trash().removed(NOW)).extracting(what -> what.people().size()).containsExactly(1, 0);
    assertThatThrownBy(() -> trash().putBack(talk, NOW)).hasMessage("trash.alone");

    trash().erase(talk, NOW);
    trash().putBack(person, NOW);

    assertThat(services.people().line(jon).orElseThrow().profile().tags()).containsExactly("coro");
    assertThat(services.checking().check().isClean()).isTrue();
  }

  /// What somebody else still waits in is not forgotten with whoever is erased.
  @Test
  void nothingIsForgottenThatIsSomebodyElsesToo() {
    Interaction both = talks(luis).getFirst();
    services.interactions().delete(both.id(), NOW);
    long shared = only().change();
    remove(ana);
    long person = trash().removed(NOW).getFirst().change();

    assertThatThrownBy(() -> trash().erase(person, NOW)).hasMessage("trash.others");
    trash().putBack(shared, NOW);
    trash().erase(person, NOW);

    assertThat(talks(luis)).hasSize(1);
    assertThat(services.checking().check().isClean()).isTrue();
  }

  @Test
  void whatWasTheirsAloneIsForgottenHoweverItWent() throws IOException {
    services.interactions().delete(talks(ana).getLast().id(), NOW);
    services.people().edit(ana, person -> person.withName(PersonName.of("Xana", "Newname")), NOW);
    talk("zymurgy again", ana);
    services.undo().undo(NOW);
    PersonId twin = services.people().add("Xana Quillfeather", NOW);
    services.facts().set("Xana Quillfeather", "note", "zymurgy of the twin", NOW);
    services.duplicates().merge(ana, twin, NOW);
    services.people().add("Xana Newname García", NOW);
    remove(ana);
    long person = trash().removed(NOW).getFirst().change();

    trash().erase(person, NOW);

    services.safekeeping().giveUp(services.safekeeping().copies());
    assertThat(labels()).noneMatch(label -> label.contains("Quillfeather"));
    assertThat(labels()).anyMatch(label -> label.contains("Xana Newname García"));
    assertThat(services.checking().check().isClean()).isTrue();
    services.close();
    assertThat(holding(folder)).isEmpty();
    open();
  }

  /// What else was removed and does not wait in the trash stands in nobody's way.
  @Test
  void aTieThatWasCutBeforeKeepsNothingFromBeingErased() {
    services
        .connecting()
        .connect(ana, luis, ConnectionType.delivered("friend").orElseThrow(), "", NOW);
    services
        .connecting()
        .disconnect(services.people().page(ana, NOW).connections().getFirst().id(), NOW);
    remove(ana);

    trash().erase(only().change(), NOW);

    assertThat(trash().removed(NOW)).isEmpty();
    assertThat(services.checking().check().isClean()).isTrue();
  }

  /// Somebody met through a card that was merged is not that card.
  @Test
  void whoeverWasMetThroughAMergedCardIsPutBackAfterAll() {
    PersonId first = services.people().add("Zymurgy One", NOW);
    PersonId second = services.people().add("Zymurgy Two", NOW);
    PersonId jon = services.people().add("Jon Otxoa", NOW);
    services
        .people()
        .edit(
            jon,
            person -> person.withOrigin(person.origin().withMet(new Meeting(null, "", second))),
            NOW);
    services.duplicates().merge(second, first, NOW);
    services.duplicates().merge(ana, second, NOW);
    services
        .people()
        .edit(jon, person -> person.withOrigin(person.origin().withMet(Meeting.UNKNOWN)), NOW);
    remove(jon);
    remove(ana);
    List<Removed> waiting = trash().removed(NOW);

    trash().erase(waiting.getFirst().change(), NOW);
    assertThat(labels()).noneMatch(label -> label.contains("Zymurgy"));
    trash().putBack(waiting.getLast().change(), NOW);

    assertThat(services.people().line(jon)).isPresent();
    assertThat(services.checking().check().isClean()).isTrue();
  }

  @Test
  void onePastChangeIsTakenBackUnlessAnotherStandsUponIt() {
    long added =
        services.undo().history(10).stream()
            .filter(line -> line.label().key().equals("add"))
            .map(HistoryLine::sequence)
            .findFirst()
            .orElseThrow();

    assertThat(services.undo().reverse(added, NOW))
        .extracting(line -> line.label().key())
        .containsExactly("log");
    HistoryLine log = services.undo().history(1).getFirst();
    assertThat(services.undo().reverse(log.sequence(), NOW)).isEmpty();
    assertThat(services.undo().reverse(added, NOW)).isEmpty();
    assertThat(names()).containsExactly("Xanadu Quillfeather");
    assertThatThrownBy(() -> services.undo().reverse(added, NOW))
        .isInstanceOf(ProblemException.class)
        .hasMessage("history.gone");
  }

  @Test
  void whatWasTakenBackAgainIsNotOfferedToBeTakenBack() {
    HistoryLine log = services.undo().history(1).getFirst();
    assertThat(services.undo().reverse(log.sequence(), NOW)).isEmpty();
    services.undo().undo(NOW);
    services.undo().redo(NOW);
    HistoryLine again = services.undo().history(1).getFirst();
    assertThat(again.canBeReversed()).isFalse();
  }

  private Trash trash() {
    return services.trash();
  }

  private Removed only() {
    assertThat(trash().removed(NOW)).hasSize(1);
    return trash().removed(NOW).getFirst();
  }

  private void remove(PersonId person) {
    services.people().remove(List.of(person), NOW);
  }

  private void talk(String note, PersonId... people) {
    var _ =
        services
            .interactions()
            .add(
                Contact.by(Channel.CALL),
                When.on(NOW.today()),
                List.of(people),
                About.note(note),
                NOW);
  }

  private List<Interaction> talks(PersonId person) {
    return services.interactions().timeline(TimelineFilter.of(person), Page.first(50), NOW).stream()
        .filter(TimelineEntry.Talk.class::isInstance)
        .map(entry -> ((TimelineEntry.Talk) entry).interaction())
        .toList();
  }

  private List<String> names() {
    return services.people().all().stream().map(PersonLine::name).sorted().toList();
  }

  private List<String> labels() {
    return services.undo().history(100).stream().map(line -> line.label().toString()).toList();
  }

  /// The files in which something still stands of what only she had.
  private static List<Path> holding(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> Stream.of("Quillfeather", "zymurgy").anyMatch(text(file)::contains))
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Moment moment(int days) {
    Instant at = Instant.parse("2026-11-23T10:00:00Z").plus(Duration.ofDays(days));
    return new Moment(at, ZoneOffset.UTC, LocalDate.of(2026, 11, 23).plusDays(days));
  }
}
