package app.siembra.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was lent or given and, for a loan, how it came back.
///
/// @param thing what it is, empty for money
/// @param value how much, or null for a thing without a value
/// @param dueBack when it should be back, or null
/// @param returnedOn when all of it came back, null while it is out
/// @param returned how much has come back so far, or null
/// @param parts what came back bit by bit, the earliest first; of money that came back on days that
///   nobody wrote down there is no part
public record Loan(
    String thing,
    @Nullable Money value,
    @Nullable LocalDate dueBack,
    @Nullable LocalDate returnedOn,
    @Nullable Money returned,
    List<Part> parts) {
  /// Something that came back.
  ///
  /// @param on when
  /// @param what in words, or empty
  /// @param amount how much, or null where it was no money; then there are words
  public record Part(LocalDate on, String what, @Nullable Money amount) {
    public Part {
      what = Check.line(what);
      if (what.isEmpty() && amount == null) {
        throw new ProblemException(Problem.of("loan.part.empty"));
      }
    }
  }

  public Loan {
    thing = Check.line(thing);
    parts = parts.stream().sorted(Comparator.comparing(Part::on)).toList();
    if (thing.isEmpty() && value == null) {
      throw new ProblemException(Problem.of("loan.empty"));
    }
  }

  /// Of which nothing came back bit by bit, as far as anybody wrote down.
  public Loan(
      String thing,
      @Nullable Money value,
      @Nullable LocalDate dueBack,
      @Nullable LocalDate returnedOn,
      @Nullable Money returned) {
    this(thing, value, dueBack, returnedOn, returned, List.of());
  }

  /// A thing that is out, of which nothing else is known.
  public static Loan of(String thing) {
    return new Loan(thing, null, null, null, null);
  }

  /// The same, all of it back on that day.
  public Loan returned(LocalDate day) {
    return new Loan(thing, value, dueBack, day, value, parts);
  }

  /// The same, this part of it back. Once nothing of the money is out any more, all is back.
  ///
  /// @throws ProblemException `loan.part.currency` where the money is of another currency,
  ///   `loan.part.more` where it is more than is out
  public Loan returned(Part part) {
    List<Part> all = new ArrayList<>(parts);
    all.add(part);
    Money amount = part.amount();
    Money out = out();
    if (amount == null || value == null || out == null) {
      return new Loan(thing, value, dueBack, returnedOn, returned, all);
    }
    if (!amount.currency().equals(out.currency())) {
      throw new ProblemException(
          Problem.of("loan.part.currency", out.currency().getCurrencyCode()));
    }
    int more = amount.amount().compareTo(out.amount());
    if (more > 0) {
      throw new ProblemException(
          Problem.of(
              "loan.part.more",
              out.amount().toPlainString() + " " + out.currency().getCurrencyCode()));
    }
    return more == 0
        ? new Loan(thing, value, dueBack, part.on(), value, all)
        : new Loan(thing, value, dueBack, null, value.less(out.less(amount)), all);
  }

  /// The money that is not back yet; null where all is back, or no money is known of.
  public @Nullable Money out() {
    if (value == null || returnedOn != null) {
      return null;
    }
    boolean comparable = returned != null && returned.currency().equals(value.currency());
    return comparable ? value.less(returned) : value;
  }
}
