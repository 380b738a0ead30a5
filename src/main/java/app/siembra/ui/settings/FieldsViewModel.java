package app.siembra.ui.settings;

import app.siembra.model.FieldDefinition;
import app.siembra.model.OwnField;
import app.siembra.service.OwnFields;
import app.siembra.text.FieldTemplate;
import app.siembra.ui.kit.Contents;
import app.siembra.ui.kit.Newest;
import app.siembra.ui.parts.Desk;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The fields that the user wants to know of people.
final class FieldsViewModel {
  private final OwnFields fields;
  private final Desk desk;
  private final Saving saving;
  private final ObservableList<FieldDefinition> all = FXCollections.observableArrayList();
  private final Newest reading = new Newest();
  private final StringProperty name = new SimpleStringProperty("");
  private final ObjectProperty<OwnField.Kind> kind = new SimpleObjectProperty<>(OwnField.Kind.TEXT);

  FieldsViewModel(OwnFields fields, Desk desk, Saving saving) {
    this.fields = fields;
    this.desk = desk;
    this.saving = saving;
  }

  /// The fields that are offered, in their order.
  ObservableList<FieldDefinition> all() {
    return all;
  }

  /// What is wrong with the line of a field.
  ObservableValue<String> problem(FieldDefinition field) {
    return saving.words(new Spot.OfField(field.folded()));
  }

  void refresh() {
    desk.ask(reading, fields::all, now -> Contents.set(all, now));
  }

  /// What a new field is to be called.
  StringProperty name() {
    return name;
  }

  /// What may be written into a new field.
  ObjectProperty<OwnField.Kind> kind() {
    return kind;
  }

  /// Offers the field whose name was typed.
  void add() {
    String typed = name.get();
    OwnField.Kind chosen = kind.get();
    saving.save(
        Spot.Single.NEW_FIELD,
        moment -> fields.add(new FieldDefinition(typed, chosen, List.of()), moment),
        () -> name.set(""));
  }

  /// Those of the usual fields that are not offered yet.
  List<FieldDefinition> templates() {
    return FieldTemplate.besides(all, desk.speech().voice().get().texts());
  }

  /// Offers one of the usual fields.
  void add(FieldDefinition usual) {
    desk.change(moment -> fields.add(usual, moment));
  }

  void rename(FieldDefinition field, String typed) {
    saving.save(new Spot.OfField(field.folded()), moment -> fields.rename(field, typed, moment));
  }

  /// Sets the words to choose from, typed with commas between them.
  void choices(FieldDefinition field, String typed) {
    saving.save(
        new Spot.OfField(field.folded()),
        moment -> fields.choices(field, List.of(typed.split(",")), moment));
  }

  void up(FieldDefinition field) {
    desk.change(moment -> fields.up(field, moment));
  }

  void remove(FieldDefinition field) {
    saving.clear(new Spot.OfField(field.folded()));
    desk.change(moment -> fields.remove(field, moment));
  }
}
