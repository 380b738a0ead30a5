package app.siembra.model;

/// Something one can know, need or share. Two topics are one where their folded names agree.
///
/// @param name as it was first written; never empty
public record Topic(String name) {
  public Topic {
    name = Check.required(name, "topic.empty");
  }

  /// The name by which topics are compared.
  public String folded() {
    return Fold.of(name);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Topic topic && folded().equals(topic.folded());
  }

  @Override
  public int hashCode() {
    return folded().hashCode();
  }
}
