package app.siembra.ui.draft;

import app.siembra.model.FieldDefinition;
import app.siembra.text.Days;
import app.siembra.text.FieldWords;
import app.siembra.ui.parts.Voice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// By what drafts are read and shown.
///
/// @param voice the language of the window
/// @param region ISO 3166 country by which phones without a prefix are read and addresses without a
///   country are written, or null
/// @param fields of the user's own that are offered for everybody
public record Reading(Voice voice, @Nullable String region, List<FieldDefinition> fields) {
  Days days() {
    return voice.days();
  }

  FieldWords ownFields() {
    return new FieldWords(voice.texts(), voice.days());
  }

  Labels labels() {
    return new Labels(voice.texts());
  }
}
