package app.siembra.model;

import java.math.BigDecimal;

/// Something the user wants to know of a person and for which an address book has no place: a pet,
/// a shoe size, whether they eat meat.
///
/// @param name what the user calls it; never empty
/// @param kind what may be written into it
/// @param content as [Kind#written] gives it; never empty
public record OwnField(String name, Kind kind, String content) {

  /// What may be written into a field.
  public enum Kind {
    /// Any words.
    TEXT,
    /// A decimal number.
    NUMBER,
    /// A date, of which parts may be unknown.
    DATE,
    /// `yes` or `no`.
    YES_NO,
    /// One of the words that the user listed for the field.
    CHOICE;

    /// What is kept of a text: for a number its plain decimal form with a point, for a date the
    /// form of [PartialDate], for the others the text itself.
    ///
    /// @throws ProblemException `field.empty`, `field.number`, `field.date`, `field.yes-no`,
    ///   `date.unreal`
    public String written(String text) {
      String line = this == TEXT ? Check.lines(text) : Check.line(text);
      if (line.isEmpty()) {
        throw new ProblemException(Problem.of("field.empty"));
      }
      return switch (this) {
        case TEXT, CHOICE -> line;
        case NUMBER -> number(line);
        case DATE ->
            PartialDate.parse(line)
                .orElseThrow(() -> new ProblemException(Problem.of("field.date", line)))
                .toString();
        case YES_NO -> {
          if (!line.equals(YES) && !line.equals(NO)) {
            throw new ProblemException(Problem.of("field.yes-no", line));
          }
          yield line;
        }
      };
    }

    private static String number(String line) {
      try {
        BigDecimal number = new BigDecimal(line);
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
          throw new ProblemException(Problem.of("field.number", line));
        }
        return number.toPlainString();
      } catch (NumberFormatException e) {
        throw new ProblemException(Problem.of("field.number", line));
      }
    }
  }

  /// The content of a [Kind#YES_NO] that is so.
  public static final String YES = "yes";

  /// The content of a [Kind#YES_NO] that is not so.
  public static final String NO = "no";

  private static final int MOST_DIGITS = 100;

  public OwnField {
    name = Check.required(name, "field.name.empty");
    content = kind.written(content);
  }
}
