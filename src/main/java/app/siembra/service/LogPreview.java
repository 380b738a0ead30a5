package app.siembra.service;

import app.siembra.model.Channel;
import app.siembra.model.Direction;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpSize;
import app.siembra.model.Problem;
import app.siembra.model.Starter;
import app.siembra.model.Topic;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a line of the log would make, before anything is stored.
///
/// @param kind `interaction`, `note` or `facts`
/// @param when the day, time and length
/// @param channel null for a note and for facts
/// @param starter who took the first step
/// @param people full names of everybody, those who would be created included
/// @param note the rest of the line, or empty
/// @param facts what its signs say
public record LogPreview(
    String kind,
    When when,
    @Nullable Channel channel,
    Starter starter,
    List<String> people,
    String note,
    Facts facts) {
  /// When it was.
  ///
  /// @param time or null
  /// @param minutes or null
  public record When(LocalDate date, @Nullable LocalTime time, @Nullable Integer minutes) {}

  /// What the signs of the line say, each list in its order.
  ///
  /// @param problems why the line cannot be stored, unknown and ambiguous names included; empty
  ///   where it can
  public record Facts(
      List<Topic> topics,
      List<Said> help,
      List<String> needs,
      List<Topic> told,
      List<Due> followUps,
      List<Problem> problems) {}

  /// Help given or received.
  public record Said(Direction direction, HelpKind kind, HelpSize size, String text) {}

  /// A follow-up; the text may be empty.
  public record Due(LocalDate due, String text) {}
}
