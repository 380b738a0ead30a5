package app.siembra.service;

import app.siembra.model.Help;
import app.siembra.model.PersonId;
import app.siembra.rules.Experts;
import app.siembra.rules.Listed;
import org.jspecify.annotations.Nullable;

/// Somebody who can help, with what there is to say of them.
///
/// @param expert who, and why
/// @param listed how things stand with them
/// @param lastHelp the newest help between the two of you that is done, or null
/// @param through who is closer and could ask them, or null
public record ExpertRow(
    Experts.Expert expert, Listed listed, @Nullable Help lastHelp, @Nullable Named through) {
  /// The identity of the person.
  public PersonId id() {
    return expert.line().id();
  }
}
