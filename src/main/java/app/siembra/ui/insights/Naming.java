package app.siembra.ui.insights;

import app.siembra.model.PersonId;
import app.siembra.service.Named;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Styles;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A sentence that names people, in lines that wrap: each name leads to its page.
final class Naming extends TextFlow {
  /// @param sentence in which each of these people stands by name
  /// @param open leads to somebody
  Naming(String sentence, List<Named> people, Consumer<PersonId> open) {
    Styles.styled(this, "naming");
    int end = 0;
    for (Map.Entry<Integer, Named> place : places(sentence, people).entrySet()) {
      Named person = place.getValue();
      say(sentence.substring(end, place.getKey()));
      getChildren().add(Buttons.link(person.name(), () -> open.accept(person.id())));
      end = place.getKey() + person.name().length();
    }
    say(sentence.substring(end));
  }

  private void say(String words) {
    if (!words.isEmpty()) {
      getChildren().add(new Text(words));
    }
  }

  /// Where each stands; a longer name is looked for first, for a shorter one may stand within it.
  static Map<Integer, Named> places(String sentence, List<Named> people) {
    Map<Integer, Named> places = new TreeMap<>();
    StringBuilder left = new StringBuilder(sentence);
    people.stream()
        .sorted(Comparator.comparingInt((Named person) -> person.name().length()).reversed())
        .forEach(
            person -> {
              int at = person.name().isEmpty() ? -1 : left.indexOf(person.name());
              if (at >= 0) {
                places.put(at, person);
                int end = at + person.name().length();
                left.replace(at, end, "\0".repeat(person.name().length()));
              }
            });
    return places;
  }

  @Override
  protected double computePrefHeight(double width) {
    fit(width);
    return super.computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    fit(getWidth());
    super.layoutChildren();
  }

  /// A name that is longer than the line wraps within itself.
  private void fit(double width) {
    for (Node child : getManagedChildren()) {
      if (width > 0 && child instanceof Hyperlink link && link.getMaxWidth() != width) {
        link.setMaxWidth(width);
      }
    }
  }
}
