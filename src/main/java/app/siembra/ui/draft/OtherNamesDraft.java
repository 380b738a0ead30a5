package app.siembra.ui.draft;

import app.siembra.model.OtherNames;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What else somebody is called, in the form.
public final class OtherNamesDraft extends Draft<OtherNames> {
  /// The last words of the messages that name the fields, in the order of [#fields()].
  static final List<String> NAMES =
      List.of(
          "pronouns",
          "maiden",
          "phonetic-given",
          "phonetic-additional",
          "phonetic-family",
          "sort-as");

  private final ObservableList<String> nicknames = FXCollections.observableArrayList();
  private final List<StringProperty> fields;

  public OtherNamesDraft(OtherNames before) {
    nicknames.setAll(before.nicknames());
    fields =
        List.of(
                before.pronouns(),
                before.maiden(),
                before.phoneticGiven(),
                before.phoneticAdditional(),
                before.phoneticFamily(),
                before.sortAs())
            .stream()
            .<StringProperty>map(SimpleStringProperty::new)
            .toList();
  }

  public ObservableList<String> nicknames() {
    return nicknames;
  }

  /// The other fields, in the order of [#NAMES].
  public List<StringProperty> fields() {
    return fields;
  }

  @Override
  Optional<OtherNames> make() {
    List<String> typed = fields.stream().map(StringProperty::get).toList();
    return Optional.of(
        new OtherNames(
            nicknames,
            typed.get(1),
            typed.get(2),
            typed.get(3),
            typed.get(4),
            typed.get(5),
            typed.get(0)));
  }
}
