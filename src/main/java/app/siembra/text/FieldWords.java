package app.siembra.text;

import app.siembra.model.OwnField;
import app.siembra.model.PartialDate;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Optional;

/// What stands in a field of the user's own, as the language of the window writes it.
///
/// @param texts the language
/// @param days how it writes dates
public record FieldWords(Texts texts, Days days) {
  private static final int MOST_DIGITS = 100;

  /// The content in words: `43,5`, `2 November 1986`, `yes`.
  public String shown(OwnField field) {
    return switch (field.kind()) {
      case TEXT, CHOICE -> field.content();
      case NUMBER -> number(new BigDecimal(field.content()));
      case DATE -> PartialDate.parse(field.content()).map(days::partial).orElse(field.content());
      case YES_NO -> texts.get("field." + field.content());
    };
  }

  /// A number as the language groups and points it.
  private String number(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(texts.language().locale());
    format.setMaximumFractionDigits(MOST_DIGITS);
    return format.format(number);
  }

  /// A number as it was typed, in the plain form with a point: as the language writes it, else with
  /// a point; empty where it is none.
  public Optional<String> number(String typed) {
    DecimalFormat format =
        (DecimalFormat) NumberFormat.getNumberInstance(texts.language().locale());
    format.setParseBigDecimal(true);
    String text = typed.strip();
    ParsePosition at = new ParsePosition(0);
    Number number = format.parse(text, at);
    return number != null && at.getIndex() == text.length()
        ? Optional.of(((BigDecimal) number).toPlainString())
        : Optional.empty();
  }
}
