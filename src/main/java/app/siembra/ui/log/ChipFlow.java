package app.siembra.ui.log;

import app.siembra.model.Channel;
import app.siembra.model.PersonLine;
import app.siembra.phrase.Names;
import app.siembra.phrase.Span;
import app.siembra.text.Pieces;
import app.siembra.ui.kit.Icon;
import app.siembra.ui.kit.KeyHint;
import app.siembra.ui.kit.Pill;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.PersonRow;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/// The chips below the line: what it says, and what it asks.
final class ChipFlow extends FlowPane {
  private static final KeyCombination TALK = KeyCombination.valueOf("Shortcut+T");
  private static final List<Channel> OFFERED =
      List.of(Channel.CALL, Channel.FACE_TO_FACE, Channel.MESSAGE);

  private final LogViewModel model;
  private final LineInput input;

  ChipFlow(LogViewModel model, LineInput input) {
    this.model = model;
    this.input = input;
    Styles.styled(this, "chips", "log-chips");
  }

  void show(List<Chip> chips, LogWords words) {
    getChildren().setAll(chips.stream().flatMap(chip -> nodes(chip, words)).toList());
  }

  private Stream<Node> nodes(Chip chip, LogWords words) {
    return switch (chip) {
      case Chip.Piece piece -> Stream.of(piece(piece, words));
      case Chip.Unknown(var name, _) ->
          Stream.of(choice(words.get("log.chip.unknown", name), () -> model.line().make(name)));
      case Chip.Which which -> which(which, words);
      case Chip.DidYouTalk _ -> didYouTalk(words);
      case Chip.ToCome(var date) ->
          Stream.of(
              choice(words.get("log.chip.to-come", words.day(date)), () -> model.line().plan()));
      case Chip.Offer(var suggestion) ->
          Stream.of(
              choice(
                  words.get("log.chip.offer", suggestion.text()),
                  () -> model.line().accept(suggestion)));
    };
  }

  private Node piece(Chip.Piece piece, LogWords words) {
    var look = ChipLook.of(piece);
    var pill = new Pill(words.of(piece), look.tone());
    pill.setGraphic(new Icon(look.icon()));
    Span span = piece.span();
    if (span != null) {
      Styles.styled(pill, "log-piece");
      pill.setOnMouseClicked(_ -> input.mark(span));
    }
    return pill;
  }

  private Stream<Node> which(Chip.Which which, LogWords words) {
    var mention = which.mention();
    var candidates =
        mention.candidates().stream()
            .<Node>map(person -> choice(told(person), () -> model.line().choose(mention, person)));
    return Stream.concat(Stream.of(asked(words.get("log.chip.which", mention.text()))), candidates);
  }

  /// The name and what tells this person from another one of the same name.
  private String told(Names.Named person) {
    String line = model.known(person.id()).map(PersonLine::profile).map(PersonRow::line).orElse("");
    return Pieces.dotted(person.name(), line);
  }

  private Stream<Node> didYouTalk(LogWords words) {
    var note = new Pill(words.voice().words().channel(Channel.NOTE), Pill.Tone.PLAIN);
    note.setGraphic(new Icon(Feather.FILE_TEXT));
    var channels =
        OFFERED.stream()
            .<Node>map(
                channel ->
                    choice(
                        words.get("log.as." + channel.key()), () -> model.line().talked(channel)));
    return Stream.of(
            Stream.of(note, asked(words.get("log.chip.did-you-talk")), new KeyHint(TALK)), channels)
        .flatMap(nodes -> nodes);
  }

  private static Label asked(String words) {
    return Styles.styled(new Label(words), "log-asked");
  }

  /// A chip to press, after which one types on.
  private Button choice(String words, Runnable action) {
    var button = Styles.styled(new Button(words), "chip", "log-choice");
    button.setMnemonicParsing(false);
    button.setOnAction(
        _ -> {
          action.run();
          input.enter();
        });
    return button;
  }
}
