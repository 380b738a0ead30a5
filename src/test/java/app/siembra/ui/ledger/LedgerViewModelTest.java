package app.siembra.ui.ledger;

import static app.siembra.ui.ledger.Notebook.day;
import static app.siembra.ui.parts.Studio.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Direction;
import app.siembra.model.HelpId;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpState;
import app.siembra.model.Loan;
import app.siembra.model.Money;
import app.siembra.model.Topic;
import app.siembra.rules.Headline;
import app.siembra.service.Named;
import app.siembra.service.Period;
import app.siembra.ui.nav.Destination;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LedgerViewModelTest {
  @TempDir Path folder;
  private Notebook book;
  private LedgerViewModel model;

  @BeforeEach
  void open() {
    book = Notebook.at(folder);
    model = book.model();
  }

  @AfterEach
  void close() {
    book.close();
  }

  @Test
  void knowsNothingUntilItHasLooked() {
    assertThat(model.mood().get()).isEqualTo(Mood.LOADING);
    model.filter().set(LedgerFilter.ALL.withText("lease"));
    assertThat(model.mood().get()).isEqualTo(Mood.LOADING);
  }

  @Test
  void asksForTheFirstEntryWhereNothingIsNoted() {
    model.watch();

    assertThat(model.mood().get()).isEqualTo(Mood.NEW);
    model.add();
    assertThat(book.studio.gone()).containsExactly(new Destination.NewHelp(List.of()));
  }

  @Test
  void countsPeopleAndNotFavours() {
    given(10, "a", "Ana", "Luis");
    given(20, "b", "Ana");
    received(30, "c", "Jon");
    model.watch();

    assertThat(overview().headline()).isEqualTo(new Headline(2, 1));
    assertThat(overview().given().of(KindGroup.KNOWING)).isEqualTo(2);
    assertThat(overview().received().total()).isEqualTo(1);
  }

  @Test
  void tellsOfTheChosenTimeOnly() {
    given(10, "this year", "Ana");
    given(340, "within twelve months", "Luis");
    given(500, "the year before", "Jon");
    model.watch();

    assertThat(titles()).containsExactly("this year");
    model.stretch().set(new Stretch.LastTwelveMonths());
    assertThat(titles()).containsExactly("this year", "within twelve months");
    assertThat(overview().headline().helped()).isEqualTo(2);
    model.stretch().set(new Stretch.Year(2025));
    assertThat(titles()).containsExactly("within twelve months", "the year before");
    model.stretch().set(new Stretch.Always());
    assertThat(titles()).hasSize(3);
    assertThat(model.known().get().years()).containsExactly(2026, 2025);
  }

  @Test
  void saysThatATimeIsEmptyAndThatNothingMatches() {
    given(500, "long ago", "Jon");
    model.watch();

    assertThat(model.mood().get()).isEqualTo(Mood.QUIET_TIME);
    model.filter().set(LedgerFilter.ALL.with(Side.RECEIVED));
    assertThat(model.mood().get()).isEqualTo(Mood.NO_MATCH);
    model.showEverything();
    model.stretch().set(new Stretch.Always());
    assertThat(model.mood().get()).isEqualTo(Mood.FOUND);
  }

  @Test
  void listsByMonthTheNewestFirst() {
    given(1, "second", "Ana");
    given(0, "first", "Ana");
    given(60, "third", "Ana");
    model.watch();

    assertThat(model.lists().months())
        .extracting(Month::first)
        .containsExactly(day(0).withDayOfMonth(1), day(60).withDayOfMonth(1));
    assertThat(titles()).containsExactly("first", "second", "third");
  }

  @Test
  void filtersByEverythingThatCanBeSaid() {
    book.about("housing", Direction.GIVEN, 5, "the Lease", "Ana");
    received(6, "a lift", "Luis");
    book.done(Direction.GIVEN, HelpKind.GIFT, 7, "geranium", "Luis", "Ana");
    book.open(Direction.GIVEN, HelpState.DECLINED, 8, "the roof", "Jon");
    model.watch();
    Named luis = new Named(book.person("Luis"), "Luis", "L");

    assertThat(titles(LedgerFilter.ALL)).containsExactly("the Lease", "a lift", "geranium");
    assertThat(titles(LedgerFilter.ALL.with(Side.GIVEN))).containsExactly("the Lease", "geranium");
    assertThat(titles(LedgerFilter.ALL.with(Side.RECEIVED))).containsExactly("a lift");
    assertThat(titles(LedgerFilter.ALL.with(Side.DECLINED))).containsExactly("the roof");
    assertThat(titles(LedgerFilter.ALL.withKinds(Set.of(HelpKind.GIFT))))
        .containsExactly("geranium");
    assertThat(titles(LedgerFilter.ALL.withTopic(new Topic("Housing"))))
        .containsExactly("the Lease");
    assertThat(titles(LedgerFilter.ALL.withPerson(luis))).containsExactly("a lift", "geranium");
    assertThat(titles(LedgerFilter.ALL.withSpan(new Period(day(6), day(6)))))
        .containsExactly("a lift");
    assertThat(titles(LedgerFilter.ALL.withText("LÉASE ana"))).containsExactly("the Lease");
    assertThat(titles(LedgerFilter.ALL.withText("housing"))).containsExactly("the Lease");
    assertThat(model.known().get().topics()).containsExactly(new Topic("housing"));
    assertThat(model.known().get().hasDeclined()).isTrue();
  }

  @Test
  void theNumbersOfTheHeadlineOpenTheirPeople() {
    given(10, "older", "Ana", "Luis");
    given(5, "newer", "Ana");
    received(3, "x", "Jon");
    model.watch();

    model.showPeople(Direction.GIVEN);

    assertThat(model.lists().months()).isEmpty();
    assertThat(model.lists().people())
        .extracting(shared -> shared.person().name() + shared.entries().size())
        .containsExactly("Ana2", "Luis1");
    model.showPerson(model.lists().people().getLast().person());
    assertThat(titles()).containsExactly("older");
    assertThat(model.lists().people()).isEmpty();
  }

  @Test
  void theNumbersAndPlacesOfTheChartOpenTheirEntries() {
    given(5, "advice", "Ana");
    book.done(Direction.GIVEN, HelpKind.OPINION, 70, "opinion", "Ana");
    book.done(Direction.GIVEN, HelpKind.GIFT, 6, "gift", "Ana");
    received(7, "lift", "Ana");
    model.watch();

    model.showGroup(Direction.GIVEN, KindGroup.KNOWING);
    assertThat(titles()).containsExactly("advice", "opinion");
    Chart chart = overview().chart();
    assertThat(chart.step()).isEqualTo(Chart.Step.MONTH);
    assertThat(chart.buckets()).hasSize(11);
    Chart.Bucket last = chart.buckets().getLast();
    assertThat(last.given().of(KindGroup.THINGS)).isEqualTo(1);
    assertThat(last.received().total()).isEqualTo(1);
    model.showSpan(last.span());
    assertThat(titles()).containsExactly("advice", "gift", "lift");
    model.stretch().set(new Stretch.Always());
    assertThat(model.filter().get().span()).isNull();
  }

  @Test
  void manyYearsAreDrawnByYear() {
    given(5, "new", "Ana");
    given(3000, "old", "Ana");
    model.watch();
    model.stretch().set(new Stretch.Always());

    assertThat(overview().chart().step()).isEqualTo(Chart.Step.YEAR);
    assertThat(overview().chart().buckets()).hasSize(9);
    assertThat(overview().chart().most()).isEqualTo(1);
  }

  @Test
  void aLongListComesInParts(@TempDir Path another) {
    try (Notebook many = Notebook.withSample(another, 120)) {
      model = many.model();
      model.watch();
      model.stretch().set(new Stretch.Always());
      int all = model.known().get().found(new Period(day(9000), day(0)), LedgerFilter.ALL).size();
      assertThat(all).isBetween(LedgerViewModel.PAGE + 1, 2 * LedgerViewModel.PAGE);

      assertThat(titles()).hasSize(LedgerViewModel.PAGE);
      assertThat(model.rest().get()).isEqualTo(all - LedgerViewModel.PAGE);
      model.more();
      assertThat(titles()).hasSize(all);
      assertThat(model.rest().get()).isZero();
      model.filter().set(LedgerFilter.ALL.withText("a"));
      assertThat(titles()).hasSizeLessThanOrEqualTo(LedgerViewModel.PAGE);
    }
  }

  @Test
  void whatIsOpenIsDoneOrNotThisTime() {
    HelpId first = book.open(Direction.GIVEN, HelpState.PROMISED, 2, "checklist", "Ana");
    HelpId second = book.open(Direction.RECEIVED, HelpState.ASKED, 900, "roof", "Luis");
    model.watch();
    assertThat(model.lists().open()).hasSize(2);

    model.acts().done(model.lists().open().getFirst());
    model.acts().declined(model.lists().open().getFirst());

    assertThat(model.lists().open()).isEmpty();
    assertThat(book.help(first).details().on()).isEqualTo(day(0));
    assertThat(book.help(second).state()).isEqualTo(HelpState.DECLINED);
    assertThat(titles()).containsExactly("checklist");
    book.studio.services().undo().undo(NOW);
    book.studio.settle();
    assertThat(model.lists().open()).hasSize(1);
  }

  @Test
  void thanksWaitWhateverTimeIsChosen() {
    HelpId id = received(900, "lift", "Ana");
    model.watch();
    assertThat(model.lists().thanks()).hasSize(1);

    model.acts().thanked(model.lists().thanks().getFirst());

    assertThat(model.lists().thanks()).isEmpty();
    assertThat(book.help(id).details().thanked()).isTrue();
  }

  @Test
  void whatIsOutTheLongestComesFirstAndThenWhatIsBack() {
    book.lent(Direction.GIVEN, 10, Loan.of("tent"), "Ana");
    HelpId drill = book.lent(Direction.RECEIVED, 90, Loan.of("drill"), "Jon");
    book.lent(Direction.GIVEN, 400, Loan.of("book").returned(day(300)), "Luis");
    model.watch();
    assertThat(things()).containsExactly("drill", "tent", "book");

    model.acts().returned(model.lists().lent().getFirst());

    assertThat(things()).containsExactly("tent", "drill", "book");
    assertThat(book.help(drill).isOut()).isFalse();
  }

  @Test
  void moneyComesBackPartByPartAndTheLastPartIsAll() {
    Money lent = new Money(new BigDecimal("200"), Currency.getInstance("EUR"));
    HelpId id = book.lent(Direction.GIVEN, 10, new Loan("", lent, null, null, null), "Ana");
    model.watch();

    model.acts().returned(model.lists().lent().getFirst(), "80,50");
    assertThat(loan(id).returned()).isEqualTo(new Money(new BigDecimal("80.50"), lent.currency()));
    assertThat(loan(id).parts()).hasSize(1);
    model.acts().returned(model.lists().lent().getFirst(), "300");
    assertThat(loan(id).parts()).as("more than is out").hasSize(1);
    model.acts().returned(model.lists().lent().getFirst(), "119.50");

    assertThat(book.help(id).isOut()).isFalse();
    assertThat(loan(id).returnedOn()).isEqualTo(day(0));
    book.undo();
    assertThat(book.help(id).isOut()).isTrue();
  }

  @Test
  void partOfWhatIsLentComesBackInWords() {
    HelpId id = book.lent(Direction.GIVEN, 10, Loan.of("three books"), "Ana");
    model.watch();

    model.acts().returned(model.lists().lent().getFirst(), "the first volume");

    assertThat(loan(id).parts()).containsExactly(new Loan.Part(day(0), "the first volume", null));
    assertThat(book.help(id).isOut()).isTrue();
  }

  private Loan loan(HelpId id) {
    return Objects.requireNonNull(book.help(id).details().loan());
  }

  @Test
  void aBarOfAKindAndOfATopicOpensItsEntries() {
    given(1, "a", "Ana");
    book.done(Direction.RECEIVED, HelpKind.ADVICE, 2, "b", "Ana");
    model.watch();
    Breakdown.Strand<HelpKind> kind = overview().breakdown().kinds().getFirst();
    assertThat(kind).isEqualTo(new Breakdown.Strand<>(kind.what(), 1, 1));

    model.showKind(Direction.RECEIVED, kind.what());
    assertThat(titles()).containsExactly("b");
    model.showKind(Direction.GIVEN, kind.what());
    assertThat(titles()).containsExactly("a");

    model.showEverything();
    book.about("boats", Direction.GIVEN, 3, "c", "Luis");
    assertThat(overview().breakdown().topics())
        .containsExactly(new Breakdown.Strand<>(new Topic("boats"), 1, 0));
    model.showTopic(Direction.GIVEN, new Topic("boats"));
    assertThat(titles()).containsExactly("c");
  }

  @Test
  void theFormAsksWhatCameBackWhereNobodyWroteItDown() {
    HelpId id = book.lent(Direction.GIVEN, 10, null, "Ana");
    model.watch();

    model.acts().returned(model.lists().lent().getFirst());

    assertThat(book.studio.gone()).containsExactly(new Destination.EditHelp(id));
  }

  @Test
  void introductionsAreMadeGivenUpAndTheirOutcomeNoted() {
    book.introduced(12, "Rosa", "Omar");
    book.asked(3, "Iván", "Clara");
    book.asked(4, "Ana", "Luis");
    model.watch();
    assertThat(pairs()).containsExactly("Iván Clara", "Ana Luis", "Rosa Omar");

    model.acts().declined(model.lists().introductions().get(1));
    model.acts().introduce(model.lists().introductions().getFirst());
    model.acts().outcome(model.lists().introductions().getFirst(), "they talk now");

    assertThat(pairs()).containsExactly("Rosa Omar", "Iván Clara", "Ana Luis");
    model.acts().giveUp(model.lists().introductions().getLast());
    assertThat(pairs()).containsExactly("Rosa Omar", "Iván Clara");
    assertThat(model.lists().introductions().getLast().introduction().outcome())
        .isEqualTo("they talk now");
    assertThat(overview().headline().helped()).isEqualTo(4);
  }

  @Test
  void followsEveryChangeUntilItIsLeft() {
    var watching = model.watch();
    given(1, "a", "Ana");
    assertThat(titles()).containsExactly("a");
    watching.unsubscribe();
    given(1, "b", "Ana");
    assertThat(titles()).containsExactly("a");
    assertThat(book.studio.unhandled()).isEmpty();
  }

  private HelpId given(int daysAgo, String text, String... who) {
    return book.done(Direction.GIVEN, HelpKind.ADVICE, daysAgo, text, who);
  }

  private HelpId received(int daysAgo, String text, String... who) {
    return book.done(Direction.RECEIVED, HelpKind.SERVICE, daysAgo, text, who);
  }

  private Overview overview() {
    return model.overview().get();
  }

  private List<String> titles(LedgerFilter filter) {
    model.filter().set(filter);
    return titles();
  }

  private List<String> titles() {
    return model.lists().months().stream()
        .flatMap(month -> month.entries().stream())
        .map(entry -> entry.help().details().text())
        .toList();
  }

  private List<String> things() {
    return model.lists().lent().stream()
        .map(entry -> entry.help().details().loan().thing())
        .toList();
  }

  private List<String> pairs() {
    return model.lists().introductions().stream()
        .map(presented -> presented.first().name() + " " + presented.second().name())
        .toList();
  }
}
