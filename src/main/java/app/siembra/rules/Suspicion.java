package app.siembra.rules;

import app.siembra.model.PersonId;

/// That two people may be the same (rule 10).
///
/// @param first the one with the smaller id
/// @param second the other
/// @param why the strongest sign
public record Suspicion(PersonId first, PersonId second, Why why) {
  /// What makes two people suspects, the strongest sign first.
  public sealed interface Why {
    /// They share an e-mail address.
    record SameEmail(String address) implements Why {}

    /// They share a telephone number in E.164.
    record SamePhone(String number) implements Why {}

    /// Their names have the same words.
    record SameName() implements Why {}

    /// Their names are nearly the same, and they share something.
    record AlikeAnd(Shared shared) implements Why {}
  }

  /// What two people with similar names share, as text that is the same for both.
  ///
  /// @param what which kind of thing
  /// @param text folded, or an ISO date
  public record Shared(What what, String text) {
    /// Which kind of thing.
    public enum What {
      ORGANISATION,
      CITY,
      BIRTHDAY
    }
  }
}
