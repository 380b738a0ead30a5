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

  /// The same by this name.
  public Me withName(String changed) {
    return new Me(changed, topics, emails, phones, region);
  }

  /// The same with these topics.
  public Me withTopics(List<Topic> changed) {
    return new Me(name, changed, emails, phones, region);
  }

  /// The same with these addresses.
  public Me withEmails(List<String> changed) {
    return new Me(name, topics, changed, phones, region);
  }

  /// The same with these numbers.
  public Me withPhones(List<String> changed) {
    return new Me(name, topics, emails, changed, region);
  }

  /// The same in this country or, with null, in none.
  public Me withRegion(@Nullable String changed) {
    return new Me(name, topics, emails, phones, changed);
  }
}
