package app.siembra.ui.draft;

import app.siembra.text.Days;
import app.siembra.ui.parts.Voice;
import org.jspecify.annotations.Nullable;

/// By what drafts are read and shown.
///
/// @param voice the language of the window
/// @param region ISO 3166 country by which phones without a prefix are read and addresses without a
///   country are written, or null
public record Reading(Voice voice, @Nullable String region) {
  Days days() {
    return voice.days();
  }

  Labels labels() {
    return new Labels(voice.texts());
  }
}
