package app.siembra.ui.arrival;

import app.siembra.service.Stranger;
import app.siembra.text.Pieces;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Choice;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Voice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The people of a file of whom nobody knows who they are, beside each who it may be.
final class ReviewBox extends VBox {
  private static final double HALF = 50;

  private final ReviewViewModel model;
  private final Voice voice;
  private final List<Stranger> strangers;
  private final List<Choice<ReviewViewModel.Option>> choices = new ArrayList<>();

  ReviewBox(ReviewViewModel model, Path file, Voice voice) {
    this.model = model;
    this.voice = voice;
    this.strangers = model.strangers(file);
    Styles.styled(this, "columns-box");
    getChildren()
        .addAll(
            Lines.of(voice.texts().get("exchange.strangers.hint"), Styles.DETAIL), createGrid());
    if (model.more(file) > 0) {
      getChildren()
          .add(
              Lines.of(
                  voice.texts().count("exchange.strangers.more", model.more(file)), Styles.DETAIL));
    }
    getChildren()
        .add(
            Arriving.line(
                Buttons.plain(voice.texts().get("exchange.strangers.all-new"), this::restIsNew)));
  }

  private Node createGrid() {
    var grid = Styles.styled(new GridPane(), "columns-grid");
    Stream.of(HALF, HALF).map(ReviewBox::column).forEach(grid.getColumnConstraints()::add);
    for (int i = 0; i < strangers.size(); i++) {
      choices.add(createChoice(strangers.get(i)));
      grid.addRow(i, createName(strangers.get(i)), choices.get(i));
    }
    return grid;
  }

  private static ColumnConstraints column(double percent) {
    var column = new ColumnConstraints();
    column.setPercentWidth(percent);
    column.setHgrow(Priority.ALWAYS);
    return column;
  }

  private Node createName(Stranger stranger) {
    var times =
        voice
            .texts()
            .count("exchange.strangers.times", stranger.times(), voice.days().ago(stranger.last()));
    return new VBox(
        Lines.of(stranger.name(), Styles.NAME),
        Lines.of(
            Pieces.dotted(
                Stream.of(stranger.detail(), times).filter(text -> !text.isEmpty()).toList()),
            Styles.DETAIL));
  }

  private Choice<ReviewViewModel.Option> createChoice(Stranger stranger) {
    var choice = new Choice<ReviewViewModel.Option>(this::words);
    choice.show(model.options(stranger), model.chosen(stranger));
    choice.onCommit(option -> model.choose(stranger, option));
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setAccessibleText(voice.texts().get("exchange.strangers.choice", stranger.name()));
    return choice;
  }

  private String words(ReviewViewModel.Option option) {
    return switch (option) {
      case ReviewViewModel.Option.Open _ -> voice.texts().get("exchange.strangers.open");
      case ReviewViewModel.Option.New _ -> voice.texts().get("exchange.strangers.new");
      case ReviewViewModel.Option.Nobody _ -> voice.texts().get("exchange.strangers.nobody");
      case ReviewViewModel.Option.Me _ -> voice.texts().get("exchange.strangers.me");
      case ReviewViewModel.Option.Person person -> person.name();
    };
  }

  private void restIsNew() {
    model.restIsNew();
    for (int i = 0; i < strangers.size(); i++) {
      choices.get(i).show(model.options(strangers.get(i)), model.chosen(strangers.get(i)));
    }
  }
}
