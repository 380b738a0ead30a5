package app.siembra.model;

/// A free label that people bear. Two tags are one where their folded names agree.
///
/// @param name as it was written; never empty
public record Tag(String name) {
  /// @throws ProblemException `tag.empty`
  public Tag {
    name = Check.required(name, "tag.empty");
  }

  /// The name by which tags are compared.
  public String folded() {
    return Fold.of(name);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tag tag && folded().equals(tag.folded());
  }

  @Override
  public int hashCode() {
    return folded().hashCode();
  }
}
