package app.siembra.ui.draft;

import app.siembra.model.PersonName;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A name in its parts, in the form.
public final class NameDraft extends Draft<PersonName> {
  private final PersonName before;
  private final PersonName shown;
  private final StringProperty prefix;
  private final StringProperty given;
  private final StringProperty additional;
  private final StringProperty family;
  private final StringProperty secondFamily;
  private final StringProperty suffix;

  public NameDraft(PersonName before) {
    this.before = before;
    this.shown = inParts(before);
    this.prefix = new SimpleStringProperty(shown.prefix());
    this.given = new SimpleStringProperty(shown.given());
    this.additional = new SimpleStringProperty(shown.additional());
    this.family = new SimpleStringProperty(shown.family());
    this.secondFamily = new SimpleStringProperty(shown.secondFamily());
    this.suffix = new SimpleStringProperty(shown.suffix());
  }

  /// The fields, in the order of [#NAMES].
  public List<StringProperty> fields() {
    return List.of(prefix, given, additional, family, secondFamily, suffix);
  }

  /// The last words of the messages that name the fields.
  static final List<String> NAMES =
      List.of("prefix", "given", "additional", "family", "second-family", "suffix");

  /// A name that was changed is said by its parts; how somebody else once wrote it is no longer so.
  @Override
  Optional<PersonName> make() {
    PersonName typed =
        new PersonName(
            prefix.get(),
            given.get(),
            additional.get(),
            family.get(),
            secondFamily.get(),
            suffix.get(),
            shown.formatted());
    return Optional.of(typed.equals(shown) ? before : typed.withFormatted(""));
  }

  private static PersonName inParts(PersonName name) {
    boolean hasParts =
        !(name.given() + name.additional() + name.family() + name.secondFamily()).isEmpty();
    return hasParts || name.formatted().isEmpty() ? name : PersonName.typed(name.formatted());
  }
}
