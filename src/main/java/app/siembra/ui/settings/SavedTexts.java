package app.siembra.ui.settings;

import app.siembra.ui.kit.ChipField;
import app.siembra.ui.kit.Field;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;

/// A field of several texts that is saved with each one that comes or goes.
final class SavedTexts {
  private final ChipField<String> field;
  private boolean showing;

  SavedTexts(ChipField<String> field, Consumer<List<String>> save) {
    this.field = field.takingWhenLeft();
    field
        .chosen()
        .addListener(
            (ListChangeListener<String>)
                _ -> {
                  if (!showing) {
                    save.accept(List.copyOf(field.chosen()));
                  }
                });
  }

  /// The field with its name.
  Field field(ObservableValue<String> name) {
    field.input().accessibleTextProperty().bind(name);
    return new Field(name, field);
  }

  /// What stands in the field while nothing is typed.
  void prompt(ObservableValue<String> words) {
    field.input().promptTextProperty().bind(words);
  }

  /// Shows what is saved.
  void show(List<String> saved) {
    if (!field.chosen().equals(saved)) {
      showing = true;
      field.chosen().setAll(saved);
      showing = false;
    }
  }
}
