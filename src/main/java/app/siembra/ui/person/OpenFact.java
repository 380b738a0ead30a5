package app.siembra.ui.person;

import app.siembra.model.Person;
import app.siembra.model.Problem;
import app.siembra.ui.draft.Draft;
import app.siembra.ui.draft.FactDraft;
import app.siembra.ui.draft.OwnFieldDraft;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/// A fact of the page while it is edited where it stands: kept or left as a whole, each time one
/// change.
final class OpenFact {
  private final FactDraft<?> fact;
  private final PersonActs acts;
  private final ObservableMap<Draft<?>, Problem> problems = FXCollections.observableHashMap();

  OpenFact(FactDraft<?> fact, PersonActs acts) {
    this.fact = fact;
    this.acts = acts;
  }

  Draft<?> draft() {
    return fact.draft();
  }

  /// What is wrong with it, once somebody tried to keep it.
  ObservableMap<Draft<?>, Problem> problems() {
    return problems;
  }

  /// Keeps what was typed; where it will not do, nothing is changed and the problems say why.
  ///
  /// @return whether it will do
  boolean keep() {
    problems.clear();
    var read = fact.read();
    read.filter(fact::changes).ifPresent(this::change);
    Problem problem = fact.problem();
    if (problem != null) {
      problems.put(fact.draft(), problem);
    }
    return read.isPresent();
  }

  private void change(UnaryOperator<Person> edit) {
    if (fact.draft() instanceof OwnFieldDraft field && field.read().isPresent()) {
      acts.define(field.offered(), edit);
    } else {
      acts.edit("edit", edit);
    }
  }
}
