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
import java.util.List;

/// One piece of the preview below the line.
sealed interface Chip {
  /// Something that stands in the line; `spans` are all the places, none where it is assumed.
  sealed interface Said extends Chip {
    List<Span> spans();
  }

  /// Something that the line says.
  sealed interface Piece extends Said {}

  /// Something that is kept besides the talk itself.
  sealed interface Fact extends Piece {}

  /// Something that asks for a choice.
  sealed interface Choice extends Chip {}

  record Person(Names.Named person, List<Span> spans) implements Piece {}

  record Circle(Names.Circle circle, List<Span> spans) implements Piece {}

  /// Somebody who is made when the line is saved.
  record NewPerson(String name, List<Span> spans) implements Piece {}

  record Day(LocalDate date, List<Span> spans) implements Piece {}

  record Time(LocalTime time, List<Span> spans) implements Piece {}

  record Length(int minutes, List<Span> spans) implements Piece {}

  record Channel(app.siembra.model.Channel channel, List<Span> spans) implements Piece {}

  /// Who took the first step, as the words of the channel tell: its places are theirs.
  record Begun(Starter starter, List<Span> spans) implements Piece {}

  record About(Topic topic, List<Span> spans) implements Piece {}

  record Help(SaidHelp help, List<Span> spans) implements Fact {}

  record Need(String need, List<Span> spans) implements Fact {}

  record Told(Topic topic, List<Span> spans) implements Fact {}

  record FollowUp(SaidFollowUp followUp, List<Span> spans) implements Fact {}

  /// The words that are left.
  record Note(String text, List<Span> spans) implements Said {}

  /// Nobody is called so: make them?
  record Unknown(String name, List<Span> spans) implements Said, Choice {}

  /// Several are called so: which?
  record Which(Mention.Ambiguous mention, List<Span> spans) implements Said, Choice {}

  /// There is no channel word: did you talk?
  record DidYouTalk() implements Choice {}

  /// It is still to come: will you do it?
  record ToCome(LocalDate date) implements Choice {}

  /// A need that the note speaks of.
  record Offer(Suggestion suggestion) implements Choice {}
}
