package app.siembra.ui.log;

import app.siembra.model.Starter;
import app.siembra.model.Topic;
import app.siembra.phrase.Mention;
import app.siembra.phrase.Names;
import app.siembra.phrase.SaidFollowUp;
import app.siembra.phrase.SaidHelp;
import app.siembra.phrase.Span;
import app.siembra.phrase.Suggestion;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// One piece of the preview below the line.
sealed interface Chip {
  /// Something the line says; `span` is where, null where it is assumed.
  sealed interface Piece extends Chip {
    @Nullable Span span();
  }

  /// Something that is kept besides the talk itself.
  sealed interface Fact extends Piece {}

  /// Something that asks for a choice.
  sealed interface Choice extends Chip {}

  record Person(Names.Named person, Span span) implements Piece {}

  record Circle(Names.Circle circle, Span span) implements Piece {}

  /// Somebody who is made when the line is saved.
  record NewPerson(String name, Span span) implements Piece {}

  record Day(LocalDate date, @Nullable Span span) implements Piece {}

  record Time(LocalTime time, @Nullable Span span) implements Piece {}

  record Length(int minutes, @Nullable Span span) implements Piece {}

  record Channel(app.siembra.model.Channel channel, Starter starter, @Nullable Span span)
      implements Piece {}

  record About(Topic topic, @Nullable Span span) implements Piece {}

  record Help(SaidHelp help, @Nullable Span span) implements Fact {}

  record Need(String need, @Nullable Span span) implements Fact {}

  record Told(Topic topic, @Nullable Span span) implements Fact {}

  record FollowUp(SaidFollowUp followUp, @Nullable Span span) implements Fact {}

  /// Nobody is called so: make them?
  record Unknown(String name, Span span) implements Choice {}

  /// Several are called so: which?
  record Which(Mention.Ambiguous mention) implements Choice {}

  /// There is no channel word: did you talk?
  record DidYouTalk() implements Choice {}

  /// It is still to come: will you do it?
  record ToCome(LocalDate date) implements Choice {}

  /// A need that the note speaks of.
  record Offer(Suggestion suggestion) implements Choice {}
}
