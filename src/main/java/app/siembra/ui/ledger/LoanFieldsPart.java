package app.siembra.ui.ledger;

import app.siembra.model.HelpKind;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.FormFields;
import app.siembra.ui.parts.Speech;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The part of the form that says what was lent and how it comes back; there only for what is lent.
final class LoanFieldsPart {
  private final HelpFormViewModel model;
  private final HelpFields.LoanFields fields;
  private final Speech speech;
  private final FormFields<HelpReading.Spot> parts;

  LoanFieldsPart(HelpFormViewModel model, Speech speech, FormFields<HelpReading.Spot> parts) {
    this.model = model;
    this.fields = model.fields().loan;
    this.speech = speech;
    this.parts = parts;
  }

  Node create() {
    var lent = isKind(HelpKind.THING_LENT, HelpKind.MONEY_LENT);
    return Presence.of(Styles.styled(new VBox(createWhat(), createWayBack()), "form-part"), lent);
  }

  private Node createWhat() {
    var thing = parts.spot("ledger.form.thing", HelpReading.Spot.THING, parts.line(fields.thing));
    var amount =
        parts.spot("ledger.form.amount", HelpReading.Spot.AMOUNT, parts.line(fields.amount));
    var money =
        Styles.styled(
            new FlowPane(amount, parts.named("ledger.form.currency", createCurrency())),
            "form-line");
    return new VBox(
        Presence.of(thing, isKind(HelpKind.THING_LENT)),
        Presence.of(money, isKind(HelpKind.MONEY_LENT)));
  }

  private ComboBox<Currency> createCurrency() {
    var box = new ComboBox<Currency>();
    box.getItems().setAll(currencies());
    box.setConverter(new Codes());
    box.valueProperty().bindBidirectional(fields.currency);
    return box;
  }

  private static List<Currency> currencies() {
    return Currency.getAvailableCurrencies().stream()
        .filter(currency -> currency.getDefaultFractionDigits() >= 0)
        .sorted(Comparator.comparing(Currency::getCurrencyCode))
        .toList();
  }

  private Node createWayBack() {
    var part =
        parts.spot(
            "ledger.form.returned-part", HelpReading.Spot.RETURNED, parts.line(fields.returned));
    return Styles.styled(
        new FlowPane(
            parts.day("ledger.form.due-back", HelpReading.Spot.DUE_BACK, fields.dueBack),
            parts.day("ledger.form.returned-on", HelpReading.Spot.RETURNED_ON, fields.returnedOn),
            Presence.of(part, isKind(HelpKind.MONEY_LENT))),
        "form-line");
  }

  private ObservableValue<Boolean> isKind(HelpKind... kinds) {
    return model.fields().kind.map(kind -> List.of(kinds).contains(kind));
  }

  /// A currency by its code and its name in the present language.
  private final class Codes extends StringConverter<Currency> {
    @Override
    public String toString(Currency currency) {
      var locale = speech.voice().get().texts().language().locale();
      return Optional.ofNullable(currency)
          .map(known -> known.getCurrencyCode() + " · " + known.getDisplayName(locale))
          .orElse("");
    }

    @Override
    public Currency fromString(String words) {
      return Currency.getInstance(words.substring(0, 3));
    }
  }
}
