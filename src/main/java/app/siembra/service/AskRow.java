package app.siembra.service;

import app.siembra.model.Ask;
import app.siembra.model.AskState;
import java.util.List;

/// Something the user needs, with the names of those who are asked for it.
///
/// @param people in the order of the ask
public record AskRow(Ask ask, List<OfOne> people) {
  /// One who is asked.
  ///
  /// @param asked how far it has come, as it is kept
  /// @param state the same; of a yes whose help was thanked for elsewhere, thanked
  public record OfOne(Ask.Asked asked, Named named, AskState state) {}

  /// Whether nothing is left to be done: everybody has answered, and thanks were said.
  public boolean isSettled() {
    return people.stream()
        .allMatch(
            one ->
                switch (one.state()) {
                  case PLANNED, ASKED, YES -> false;
                  case NO, THANKED -> true;
                });
  }
}
