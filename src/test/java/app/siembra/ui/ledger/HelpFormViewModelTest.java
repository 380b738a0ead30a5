package app.siembra.ui.ledger;

import static app.siembra.ui.ledger.Notebook.day;
import static app.siembra.ui.ledger.Notebook.euros;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Direction;
import app.siembra.model.Help;
import app.siembra.model.HelpDetails;
import app.siembra.model.HelpId;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpSize;
import app.siembra.model.HelpState;
import app.siembra.model.Loan;
import app.siembra.model.PersonLine;
import app.siembra.model.Prompting;
import app.siembra.model.Topic;
import app.siembra.service.HelpEntry;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HelpFormViewModelTest {
  @TempDir Path folder;
  private Notebook book;
  private HelpFormViewModel form;

  @BeforeEach
  void open() {
    book = Notebook.at(folder);
    form = book.form();
  }

  @AfterEach
  void close() {
    book.close();
  }

  @Test
  void aNewEntryBeginsTodayWithThePeopleItIsAbout() {
    form.begin(List.of(book.person("Ana")));

    assertThat(form.fields().people).extracting(PersonLine::name).containsExactly("Ana");
    assertThat(form.fields().on.get()).isEqualTo("23 November 2026");
    assertThat(form.known().get()).isFalse();
    assertThat(form.fields().loan.currency.get().getCurrencyCode()).isEqualTo("EUR");
  }

  @Test
  void whatItBeginsWithIsNothingUnsavedAndWhatIsTypedIs() {
    form.begin(List.of(book.person("Ana")));
    assertThat(form.isUnsaved()).isFalse();

    form.fields().text.set("Looked over my lease");
    assertThat(form.isUnsaved()).isTrue();

    form.save();
    book.studio.settle();
    assertThat(form.isUnsaved()).isFalse();
  }

  @Test
  void savesEverythingThatWasSaid() {
    form.begin(List.of(book.person("Ana"), book.person("Luis")));
    var fields = form.fields();
    fields.direction.set(Direction.RECEIVED);
    fields.text.set("Looked over my lease");
    fields.kind.set(HelpKind.OPINION);
    fields.size.set(HelpSize.LARGE);
    fields.on.set("yesterday");
    fields.topics.setAll("housing", "law", "Housing");
    fields.thanked.set(true);
    fields.outcome.set("signed it");

    form.save();

    assertThat(only())
        .usingRecursiveComparison()
        .ignoringFields("id")
        .isEqualTo(
            new Help(
                new HelpId(1),
                Direction.RECEIVED,
                HelpKind.OPINION,
                HelpSize.LARGE,
                HelpState.DONE,
                List.of(book.person("Ana"), book.person("Luis")),
                new HelpDetails(
                    day(1),
                    "Looked over my lease",
                    List.of(new Topic("housing"), new Topic("law")),
                    null,
                    true,
                    "signed it",
                    null)));
    assertThat(book.studio.wentBack()).isEqualTo(1);
  }

  @Test
  void theWordsSayTheKindUntilTheUserDoes() {
    form.fields().text.set("Recommended Iván");
    assertThat(form.fields().kind.get()).isEqualTo(HelpKind.REFERRAL);
    form.fields().kind.set(HelpKind.LEAD);
    form.fields().text.set("Lent the drill");
    assertThat(form.fields().kind.get()).isEqualTo(HelpKind.LEAD);
  }

  @Test
  void saysWhatIsWrongWhereItIsAndSavesNothing() {
    form.begin(List.of());
    form.fields().on.set("tomorrow");
    form.fields().kind.set(HelpKind.MONEY_LENT);
    form.fields().loan.amount.set("a lot");
    form.fields().loan.dueBack.set("some day");

    form.save();

    assertThat(form.problems()).hasSize(4);
    assertThat(form.problems().get(HelpReading.Spot.PEOPLE).key()).isEqualTo("help.nobody");
    assertThat(form.problems().get(HelpReading.Spot.ON).key()).isEqualTo("help.future");
    assertThat(form.problems().get(HelpReading.Spot.AMOUNT).key()).isEqualTo("money.amount");
    assertThat(form.problems().get(HelpReading.Spot.DUE_BACK).key()).isEqualTo("day.unknown");
    assertThat(book.studio.wentBack()).isZero();
    form.fields().on.set("");
    form.save();
    assertThat(form.problems().get(HelpReading.Spot.ON).key()).isEqualTo("date.empty");
    assertThat(book.entries()).isEmpty();
  }

  @Test
  void whatIsRightAgainIsComplainedOfNoMore() {
    form.begin(List.of());
    form.save();
    assertThat(form.problems()).containsOnlyKeys(HelpReading.Spot.PEOPLE);

    book.person("Ana García");
    form.fields().people.setAll(form.people("ana"));
    form.save();

    assertThat(form.problems()).isEmpty();
    assertThat(only().people()).hasSize(1);
  }

  @Test
  void aThingIsCalledWhatTheWordsSayWhereItHasNoNameOfItsOwn() {
    form.begin(List.of(book.person("Ana")));
    form.fields().kind.set(HelpKind.THING_LENT);
    form.save();
    assertThat(form.problems()).containsOnlyKeys(HelpReading.Spot.THING);

    form.fields().text.set("the drill\nwith its case");
    form.fields().loan.dueBack.set("3 December");
    form.save();

    assertThat(only().details().loan())
        .isEqualTo(new Loan("the drill", null, day(-10), null, null));
  }

  @Test
  void moneyComesBackInPartsOrWhole() {
    form.begin(List.of(book.person("Ana")));
    form.fields().kind.set(HelpKind.MONEY_LENT);
    form.fields().loan.amount.set("200");
    form.fields().loan.returned.set("50,50");
    form.save();
    assertThat(only().details().loan())
        .isEqualTo(new Loan("", euros("200"), null, null, euros("50.50")));

    var again = book.form();
    again.open(only().id());
    assertThat(again.fields().loan.amount.get()).isEqualTo("200");
    again.fields().loan.returned.set("");
    again.fields().loan.returnedOn.set("today");
    again.save();
    assertThat(only().details().loan())
        .isEqualTo(new Loan("", euros("200"), null, day(0), euros("200")));
  }

  @Test
  void knowsWhetherAnybodyHadAsked() {
    form.begin(List.of(book.person("Ana")));
    form.fields().prompting.set(Prompting.UNASKED);
    form.save();

    assertThat(only().details().prompting()).isEqualTo(Prompting.UNASKED);
    var again = book.form();
    again.open(only().id());
    assertThat(again.fields().prompting.get()).isEqualTo(Prompting.UNASKED);
  }

  @Test
  void anEntryThatIsOpenedAndSavedStaysAsItWas(@TempDir Path another) {
    try (Notebook typical = Notebook.typical(another)) {
      List<Help> before = typical.entries().stream().map(HelpEntry::help).toList();
      for (Help help : before) {
        var each = typical.form();
        each.open(help.id());
        each.save();
        assertThat(each.problems()).isEmpty();
      }
      assertThat(typical.entries()).extracting(HelpEntry::help).isEqualTo(before);
    }
  }

  @Test
  void deletesAndCanBeTakenBack() {
    HelpId id = book.done(Direction.GIVEN, HelpKind.ADVICE, 3, "advice", "Ana");
    form.open(id);
    assertThat(form.known().get()).isTrue();

    form.delete();

    assertThat(book.entries()).isEmpty();
    assertThat(book.studio.wentBack()).isEqualTo(1);
    book.studio.services().undo().undo(book.studio.desk().now());
    assertThat(only().id()).isEqualTo(id);
  }

  @Test
  void anEntryThatIsGoneIsNotShown() {
    form.open(new HelpId(99));

    assertThat(book.studio.wentBack()).isEqualTo(1);
    form.cancel();
    assertThat(book.studio.wentBack()).isEqualTo(2);
  }

  @Test
  void findsPeopleAndTopicsByWhatIsTyped() {
    book.about("Housing", Direction.GIVEN, 3, "the lease", "Ana García");

    assertThat(form.people("ana")).extracting(PersonLine::name).containsExactly("Ana García");
    assertThat(form.topics("hous")).containsExactly("Housing");
    assertThat(form.topics("law")).isEmpty();
  }

  private Help only() {
    assertThat(book.entries()).hasSize(1);
    return book.entries().getFirst().help();
  }
}
