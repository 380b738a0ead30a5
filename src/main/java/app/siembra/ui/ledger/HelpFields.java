package app.siembra.ui.ledger;

import app.siembra.model.Direction;
import app.siembra.model.Help;
import app.siembra.model.HelpDetails;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpSize;
import app.siembra.model.HelpState;
import app.siembra.model.Loan;
import app.siembra.model.Money;
import app.siembra.model.PersonLine;
import app.siembra.model.Prompting;
import app.siembra.model.Topic;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What stands in the form of an entry, as it was chosen and typed.
final class HelpFields {
  final ObjectProperty<Direction> direction = new SimpleObjectProperty<>(Direction.GIVEN);
  final ObjectProperty<HelpKind> kind = new SimpleObjectProperty<>(HelpKind.SUPPORT);
  final ObjectProperty<HelpSize> size = new SimpleObjectProperty<>(HelpSize.SMALL);
  final ObjectProperty<HelpState> state = new SimpleObjectProperty<>(HelpState.DONE);
  final ObservableList<PersonLine> people = FXCollections.observableArrayList();
  final StringProperty on = new SimpleStringProperty("");
  final StringProperty text = new SimpleStringProperty("");
  final ObservableList<String> topics = FXCollections.observableArrayList();
  final ObjectProperty<Prompting> prompting = new SimpleObjectProperty<>(Prompting.UNKNOWN);
  final BooleanProperty thanked = new SimpleBooleanProperty();
  final StringProperty outcome = new SimpleStringProperty("");
  final LoanFields loan = new LoanFields();

  /// What was lent, and its way back.
  static final class LoanFields {
    final StringProperty thing = new SimpleStringProperty("");
    final StringProperty amount = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Currency> currency = new SimpleObjectProperty<>();
    final StringProperty dueBack = new SimpleStringProperty("");
    final StringProperty returnedOn = new SimpleStringProperty("");
    final StringProperty returned = new SimpleStringProperty("");

    private void show(Loan known, Function<LocalDate, String> day) {
      thing.set(known.thing());
      dueBack.set(said(known.dueBack(), day));
      returnedOn.set(said(known.returnedOn(), day));
      Money value = known.value();
      if (value != null) {
        amount.set(Amounts.write(value));
        currency.set(value.currency());
      }
      Money back = known.returned();
      returned.set(back == null ? "" : Amounts.write(back));
    }

    private static String said(@Nullable LocalDate known, Function<LocalDate, String> day) {
      return known == null ? "" : day.apply(known);
    }
  }

  /// All of it but the currency, which is chosen by itself.
  List<Object> all() {
    return List.of(
        List.of(direction.get(), kind.get(), size.get(), state.get(), prompting.get()),
        List.copyOf(people),
        List.copyOf(topics),
        List.of(on.get(), text.get(), thanked.get(), outcome.get()),
        List.of(loan.thing.get(), loan.amount.get(), loan.dueBack.get()),
        List.of(loan.returnedOn.get(), loan.returned.get()));
  }

  /// Shows an entry.
  ///
  /// @param with its people
  /// @param day says a day as the user would write it
  void show(Help help, List<PersonLine> with, Function<LocalDate, String> day) {
    HelpDetails details = help.details();
    text.set(details.text());
    kind.set(help.kind());
    direction.set(help.direction());
    size.set(help.size());
    state.set(help.state());
    people.setAll(with);
    on.set(day.apply(details.on()));
    topics.setAll(details.topics().stream().map(Topic::name).toList());
    prompting.set(details.prompting());
    thanked.set(details.thanked());
    outcome.set(details.outcome());
    Loan known = details.loan();
    if (known != null) {
      loan.show(known, day);
    }
  }
}
