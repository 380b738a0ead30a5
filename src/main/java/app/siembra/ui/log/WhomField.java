package app.siembra.ui.log;

import app.siembra.model.PersonLine;
import app.siembra.model.PersonName;
import app.siembra.service.Whom;
import app.siembra.ui.kit.ChipField;
import app.siembra.ui.kit.Initials;
import app.siembra.ui.kit.OfferList;
import app.siembra.ui.parts.PersonRow;
import app.siembra.ui.parts.Speech;
import java.util.Optional;

/// The field for who took part: people of the book, and such as are not in it yet.
final class WhomField {
  private WhomField() {}

  static ChipField<Whom> of(TalkFormViewModel model, Speech speech) {
    var field =
        new ChipField<Whom>(
            model.tasks(),
            new ChipField.Offer<>(
                model::find,
                typed -> typed.isEmpty() ? Optional.empty() : Optional.of(new Whom.New(typed)),
                whom -> look(whom, model, speech),
                name -> speech.bind("field.remove", name)));
    field.input().promptTextProperty().bind(speech.bind("field.people"));
    return field;
  }

  private static OfferList.Look look(Whom whom, TalkFormViewModel model, Speech speech) {
    String name =
        switch (whom) {
          case Whom.Known known -> known.name();
          case Whom.New unknown -> speech.get("log.chip.new", unknown.name());
        };
    var line = model.line(whom);
    String initials =
        line.map(PersonLine::initials).orElseGet(() -> PersonName.typed(whom.name()).initials());
    return new OfferList.Look(
        new Initials(initials, whom.name(), line.map(PersonLine::photo).orElse("")),
        name,
        line.map(PersonLine::profile).map(PersonRow::line).orElse(""));
  }
}
