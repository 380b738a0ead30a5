package app.siembra.ui.ledger;

import app.siembra.model.Course;
import app.siembra.model.Help;
import app.siembra.model.HelpDetails;
import app.siembra.model.HelpId;
import app.siembra.model.InteractionId;
import app.siembra.model.Loan;
import app.siembra.model.Money;
import app.siembra.model.PersonLine;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.model.Topic;
import app.siembra.phrase.Phrase;
import app.siembra.text.Pieces;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes an entry of what stands in the form, or says what is wrong and where.
final class HelpReading {
  /// Where in the form something can be wrong.
  enum Spot {
    PEOPLE,
    ON,
    THING,
    AMOUNT,
    DUE_BACK,
    RETURNED_ON,
    RETURNED
  }

  private final HelpFields fields;
  private final @Nullable Help before;
  private final LocalDate today;
  private final Map<Spot, Problem> problems = new EnumMap<>(Spot.class);

  /// @param before the entry that is changed, null for a new one
  HelpReading(HelpFields fields, @Nullable Help before, LocalDate today) {
    this.fields = fields;
    this.before = before;
    this.today = today;
  }

  /// What is wrong; empty after [#entry()] gave one.
  Map<Spot, Problem> problems() {
    return problems;
  }

  /// The entry; empty if something is wrong. A new one has an identity of no account.
  Optional<Help> entry() {
    if (fields.people.isEmpty()) {
      problems.put(Spot.PEOPLE, Problem.of("help.nobody"));
    }
    LocalDate on = past(Spot.ON, fields.on.get());
    if (on == null) {
      problems.putIfAbsent(Spot.ON, Problem.of("date.empty"));
    }
    Loan loan = loan();
    return problems.isEmpty() && on != null ? Optional.of(entry(on, loan)) : Optional.empty();
  }

  private Help entry(LocalDate on, @Nullable Loan loan) {
    InteractionId interaction = before == null ? null : before.details().interaction();
    return new Help(
        before == null ? new HelpId(1) : before.id(),
        fields.direction.get(),
        fields.kind.get(),
        fields.size.get(),
        fields.state.get(),
        fields.people.stream().map(PersonLine::id).toList(),
        new HelpDetails(
            on,
            fields.text.get(),
            fields.topics.stream().map(Topic::new).toList(),
            loan,
            new Course(fields.prompting.get(), fields.thanked.get(), fields.outcome.get()),
            interaction));
  }

  private @Nullable Loan loan() {
    return switch (fields.kind.get()) {
      case THING_LENT -> thingLent();
      case MONEY_LENT -> moneyLent();
      case ADVICE, OPINION, KNOWLEDGE, INTRODUCTION, REFERRAL, LEAD, TIME, SERVICE, GIFT, SUPPORT ->
          before != null && before.kind() == fields.kind.get() ? before.details().loan() : null;
    };
  }

  /// A thing; where no name is given, the words for the whole are its name.
  private @Nullable Loan thingLent() {
    var loan = fields.loan;
    Loan known = before == null ? null : before.details().loan();
    String thing = loan.thing.get().isBlank() ? words() : loan.thing.get();
    LocalDate due = dueBack();
    LocalDate back = past(Spot.RETURNED_ON, loan.returnedOn.get());
    return tried(
        Spot.THING,
        () ->
            new Loan(
                thing,
                known == null ? null : known.value(),
                due,
                back,
                known == null ? null : known.returned(),
                known == null ? List.of() : known.parts()));
  }

  private @Nullable Loan moneyLent() {
    var loan = fields.loan;
    Money value = money(Spot.AMOUNT, loan.amount.get());
    Money part = money(Spot.RETURNED, loan.returned.get());
    LocalDate due = dueBack();
    LocalDate back = past(Spot.RETURNED_ON, loan.returnedOn.get());
    Money returned = back == null || part != null ? part : value;
    if (problems.containsKey(Spot.AMOUNT)) {
      return null;
    }
    String thing = value == null ? words() : loan.thing.get();
    return tried(
        Spot.AMOUNT, () -> new Loan(thing, value, due, back, returned, parts(back, returned)));
  }

  /// What came back bit by bit, as long as no more is said to be back than that and no less; more
  /// came back today.
  private List<Loan.Part> parts(@Nullable LocalDate back, @Nullable Money returned) {
    Loan known = before == null ? null : before.details().loan();
    Money so = known == null ? null : known.returned();
    if (known == null || back != null || Objects.equals(so, returned)) {
      return known == null ? List.of() : known.parts();
    }
    Money more = returned == null ? null : returned.beyond(so).orElse(null);
    return more == null
        ? List.of()
        : Stream.concat(known.parts().stream(), Stream.of(new Loan.Part(today, "", more))).toList();
  }

  private String words() {
    return Pieces.firstLine(fields.text.get().strip());
  }

  private @Nullable Money money(Spot spot, String typed) {
    Currency currency = fields.loan.currency.get();
    return typed.isBlank() || currency == null
        ? null
        : tried(spot, () -> Amounts.read(typed, currency));
  }

  private @Nullable LocalDate past(Spot spot, String typed) {
    LocalDate day = day(spot, typed, Phrase.dayOf(typed, today));
    if (day != null && day.isAfter(today)) {
      problems.put(spot, Problem.of("help.future", typed.strip()));
    }
    return day;
  }

  private @Nullable LocalDate dueBack() {
    String typed = fields.loan.dueBack.get();
    return day(Spot.DUE_BACK, typed, Phrase.dayToComeOf(typed, today));
  }

  private @Nullable LocalDate day(Spot spot, String typed, Optional<LocalDate> read) {
    if (read.isEmpty() && !typed.isBlank()) {
      problems.put(spot, Problem.of("day.unknown", typed.strip()));
    }
    return read.orElse(null);
  }

  private <T> @Nullable T tried(Spot spot, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (ProblemException mistake) {
      problems.put(spot, mistake.problem());
      return null;
    }
  }
}
