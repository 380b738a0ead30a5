package app.siembra.ui.ledger;

import app.siembra.model.Direction;
import app.siembra.model.Help;
import app.siembra.model.HelpDetails;
import app.siembra.model.HelpId;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpSize;
import app.siembra.model.HelpState;
import app.siembra.model.Loan;
import app.siembra.model.Money;
import app.siembra.model.PersonId;
import app.siembra.model.Topic;
import app.siembra.service.HelpEntry;
import app.siembra.ui.parts.Studio;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A studio in which help is noted down with few words.
final class Notebook implements AutoCloseable {
  final Studio studio;
  private final Map<String, PersonId> people = new HashMap<>();
  private HelpId newest = new HelpId(1);

  private Notebook(Studio studio) {
    this.studio = studio;
  }

  static Notebook at(Path folder) {
    return new Notebook(Studio.at(folder));
  }

  /// An invented network of that many people.
  static Notebook withSample(Path folder, int people) {
    return new Notebook(Studio.withSample(folder, people));
  }

  /// A year of a life: something of everything.
  static Notebook typical(Path folder) {
    var book = at(folder);
    book.done(
        Direction.GIVEN,
        HelpKind.REFERRAL,
        65,
        "Recommended Iván Soler for the audit",
        "Marta Gil");
    book.outcome("turned into a contract");
    book.done(
        Direction.RECEIVED, HelpKind.OPINION, 82, "Looked over my lease contract", "Marta Gil");
    book.thanked();
    book.done(
        Direction.GIVEN,
        HelpKind.ADVICE,
        3,
        "which school to choose\nand how to write to them",
        "Lucía Mora");
    book.done(
        Direction.RECEIVED,
        HelpKind.TIME,
        4,
        "Helped me carry the wardrobe",
        "Jon Otxoa",
        "Tomás Bru");
    book.done(
        Direction.GIVEN,
        HelpKind.KNOWLEDGE,
        40,
        "Showed him how to prune the lemon tree",
        "Omar Marín");
    book.done(
        Direction.GIVEN,
        HelpKind.SERVICE,
        130,
        "Translated the letter from the tax office",
        "Rosa Peris");
    book.done(
        Direction.GIVEN, HelpKind.SUPPORT, 160, "Was there when her father was ill", "Ana Lasa");
    book.done(Direction.GIVEN, HelpKind.GIFT, 210, "Cuttings of the white geranium", "Rosa Peris");
    book.done(
        Direction.RECEIVED, HelpKind.LEAD, 150, "Told me of the flat in Calle Mayor", "Tomás Bru");
    book.thanked();
    book.done(Direction.GIVEN, HelpKind.LEAD, 300, "Told her of the post in Bilbao", "Ana Lasa");
    book.done(Direction.RECEIVED, HelpKind.ADVICE, 420, "How to talk to the bank", "Dev Kapoor");
    book.done(Direction.GIVEN, HelpKind.TIME, 500, "Painted the kitchen with her", "Clara Ruiz");
    book.lent(
        Direction.GIVEN,
        200,
        new Loan("the drill", null, Studio.TODAY.minusDays(20), null, null),
        "Jon Otxoa");
    book.lent(
        Direction.RECEIVED, 31, new Loan("a tent for four", null, null, null, null), "Clara Ruiz");
    book.lent(
        Direction.GIVEN,
        90,
        new Loan("", euros("200.00"), Studio.TODAY.plusDays(30), null, euros("50.00")),
        "Dev Kapoor");
    book.lent(
        Direction.GIVEN,
        250,
        new Loan("The Name of the Rose", null, null, Studio.TODAY.minusDays(100), null),
        "Omar Marín");
    book.open(Direction.GIVEN, HelpState.PROMISED, 12, "send the pension checklist", "Ana Lasa");
    book.open(Direction.GIVEN, HelpState.ASKED, 2, "", "Lucía Mora");
    book.open(
        Direction.RECEIVED,
        HelpState.PROMISED,
        30,
        "Put in a word at the sailing club",
        "Jon Otxoa");
    book.open(
        Direction.RECEIVED, HelpState.DECLINED, 44, "A second opinion on the roof", "Tomás Bru");
    book.introduced(100, "Dev Kapoor", "Clara Ruiz");
    book.studio
        .services()
        .introducing()
        .outcome(
            book.studio.services().introducing().all().getFirst().introduction().id(),
            "Working together since May",
            Studio.NOW);
    book.introduced(12, "Rosa Peris", "Omar Marín");
    book.asked(3, "Iván Soler", "Clara Ruiz");
    return book;
  }

  static Money euros(String amount) {
    return new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
  }

  PersonId person(String name) {
    return people.computeIfAbsent(name, studio::add);
  }

  HelpId done(Direction direction, HelpKind kind, int daysAgo, String text, String... who) {
    return add(direction, kind, HelpState.DONE, HelpDetails.of(day(daysAgo), text), who);
  }

  HelpId about(String topic, Direction direction, int daysAgo, String text, String... who) {
    var details =
        new HelpDetails(day(daysAgo), text, List.of(new Topic(topic)), null, false, "", null);
    return add(direction, HelpKind.ADVICE, HelpState.DONE, details, who);
  }

  HelpId open(Direction direction, HelpState state, int daysAgo, String text, String... who) {
    return add(direction, HelpKind.SERVICE, state, HelpDetails.of(day(daysAgo), text), who);
  }

  HelpId lent(Direction direction, int daysAgo, @Nullable Loan loan, String... who) {
    var kind = loan != null && loan.thing().isEmpty() ? HelpKind.MONEY_LENT : HelpKind.THING_LENT;
    return add(direction, kind, HelpState.DONE, HelpDetails.of(day(daysAgo), "").with(loan), who);
  }

  /// Says what came of the newest entry.
  void outcome(String words) {
    change(
        help -> {
          var old = help.details();
          return help.with(
              new HelpDetails(
                  old.on(), old.text(), old.topics(), old.loan(), old.thanked(), words, null));
        });
  }

  void thanked() {
    change(help -> help.with(help.details().withThanks()));
  }

  void introduced(int daysAgo, String first, String second) {
    var _ =
        studio
            .services()
            .introducing()
            .introduce(person(first), person(second), day(daysAgo), Studio.NOW);
  }

  void asked(int daysAgo, String first, String second) {
    var _ =
        studio
            .services()
            .introducing()
            .ask(person(first), person(second), Studio.NOW.asOf(day(daysAgo)));
  }

  Help help(HelpId id) {
    return studio.services().help().find(id).orElseThrow().help();
  }

  LedgerViewModel model() {
    var services = studio.services();
    return new LedgerViewModel(services.help(), services.introducing(), studio.desk());
  }

  HelpFormViewModel form() {
    var services = studio.services();
    return new HelpFormViewModel(
        services.help(), services.people(), services.topics(), studio.desk());
  }

  List<HelpEntry> entries() {
    return studio.services().help().entries(Studio.NOW);
  }

  private HelpId add(
      Direction direction, HelpKind kind, HelpState state, HelpDetails details, String... who) {
    newest =
        studio
            .services()
            .help()
            .add(
                new Help(
                    new HelpId(1),
                    direction,
                    kind,
                    HelpSize.MEDIUM,
                    state,
                    Stream.of(who).map(this::person).toList(),
                    details),
                Studio.NOW);
    studio.settle();
    return newest;
  }

  private void change(UnaryOperator<Help> change) {
    studio.services().help().edit(change.apply(help(newest)), Studio.NOW);
  }

  static LocalDate day(int daysAgo) {
    return Studio.TODAY.minusDays(daysAgo);
  }

  @Override
  public void close() {
    studio.close();
  }

  void undo() {
    var _ = studio.services().undo().undo(Studio.NOW);
    studio.settle();
  }
}
