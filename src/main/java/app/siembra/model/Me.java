package app.siembra.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The user themself.
///
/// @param name or empty
/// @param topics what I know and want to be known for, each once
/// @param emails my addresses, to leave me out of imports
/// @param phones my numbers, likewise
/// @param region ISO 3166 country by which phones without a prefix are read, or null
public record Me(
    String name,
    List<Topic> topics,
    List<String> emails,
    List<String> phones,
    @Nullable String region) {
  /// Nothing known.
  public static final Me UNKNOWN = new Me("", List.of(), List.of(), List.of(), null);

  public Me {
    name = Check.line(name);
    topics = Distinct.byFold(topics, Topic::name);
    emails = Check.lineList(emails);
    phones = Check.lineList(phones);
  }
}
