package app.siembra.service;

import app.siembra.model.PersonId;
import app.siembra.text.Language;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was asked for of files that go out.
///
/// @param delimiter what parts the cells of a table
/// @param photos whether photographs are to be in cards
/// @param only whom to write where people are written, null for everybody
/// @param language of what is said in words
record ExportTerms(
    char delimiter, boolean photos, @Nullable Set<PersonId> only, Language language) {
  static final ExportTerms USUAL = new ExportTerms(',', true, null, Language.ENGLISH);

  ExportTerms withDelimiter(char changed) {
    return new ExportTerms(changed, photos, only, language);
  }

  ExportTerms withoutPhotos() {
    return new ExportTerms(delimiter, false, only, language);
  }

  ExportTerms of(Set<PersonId> people) {
    return new ExportTerms(delimiter, photos, Set.copyOf(people), language);
  }

  ExportTerms in(Language changed) {
    return new ExportTerms(delimiter, photos, only, changed);
  }

  boolean holds(PersonId person) {
    return only == null || only.contains(person);
  }
}
