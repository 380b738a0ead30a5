package app.siembra.ui.arrival;

import app.siembra.service.Question;
import app.siembra.text.Texts;
import app.siembra.ui.kit.Buttons;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// What has to be said before a file can be read: one button an answer.
final class QuestionBox extends VBox {
  QuestionBox(Question question, ImportViewModel model, Texts texts) {
    getStyleClass().add("columns-box");
    getChildren().add(Arriving.line(answers(question, model, texts).toArray(Button[]::new)));
  }

  private static List<Button> answers(Question question, ImportViewModel model, Texts texts) {
    return switch (question) {
      case Question.WhoIsMe(var names) ->
          Stream.concat(
                  names.stream().map(name -> Buttons.plain(name, () -> model.iAm(name))),
                  Stream.of(Buttons.plain(texts.get("exchange.asking.none"), () -> model.iAm(""))))
              .toList();
      case Question.DayOrMonth _ ->
          List.of(
              Buttons.plain(texts.get("exchange.asking.day"), () -> model.dayFirst(true)),
              Buttons.plain(texts.get("exchange.asking.month"), () -> model.dayFirst(false)));
    };
  }
}
