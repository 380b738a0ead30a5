package app.siembra.ui.settings;

import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.service.Circles;
import app.siembra.ui.kit.Contents;
import app.siembra.ui.kit.Newest;
import app.siembra.ui.parts.Desk;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The circles and how often each asks for.
final class CirclesViewModel {
  private static final int LONGEST = 3660;

  private final Circles circles;
  private final Desk desk;
  private final Saving saving;
  private final ObservableList<Circle> all = FXCollections.observableArrayList();
  private final Newest reading = new Newest();
  private final StringProperty added = new SimpleStringProperty("");

  CirclesViewModel(Circles circles, Desk desk, Saving saving) {
    this.circles = circles;
    this.desk = desk;
    this.saving = saving;
  }

  ObservableList<Circle> all() {
    return all;
  }

  /// What is wrong with the line of a circle.
  ObservableValue<String> problem(Circle circle) {
    return saving.words(new Spot.OfCircle(circle.id()));
  }

  void refresh() {
    desk.ask(reading, circles::all, this::show);
  }

  private void show(List<Circle> now) {
    Contents.set(all, now);
  }

  /// What a new circle is to be called.
  StringProperty added() {
    return added;
  }

  /// Adds the circle whose name was typed.
  void add() {
    String name = added.get();
    saving.save(
        Spot.Single.NEW_CIRCLE,
        moment -> circles.add(name, Circles.DAYS_OF_A_NEW_CIRCLE, moment),
        () -> added.set(""));
  }

  void rename(Circle circle, String name) {
    saving.save(
        new Spot.OfCircle(circle.id()), moment -> circles.rename(circle.id(), name, moment));
  }

  /// Sets how often a circle asks for; nothing typed stands for no reminders from it.
  void cadence(Circle circle, String typed) {
    saving.save(
        new Spot.OfCircle(circle.id()),
        moment -> circles.cadence(circle.id(), days(typed), moment));
  }

  /// The circle around this one; null where it lies within none.
  @Nullable Circle around(Circle circle) {
    return all.stream()
        .filter(other -> other.id().equals(circle.parent()))
        .findFirst()
        .orElse(null);
  }

  /// The circles within which this one can come to lie.
  List<Circle> outer(Circle circle) {
    return all.stream()
        .filter(other -> !other.id().equals(circle.parent()))
        .filter(other -> !other.outwards(all).contains(circle))
        .toList();
  }

  /// Puts a circle within another, or with null within none.
  void put(Circle circle, @Nullable CircleId within) {
    saving.save(new Spot.OfCircle(circle.id()), moment -> circles.put(circle.id(), within, moment));
  }

  private static @Nullable Integer days(String typed) {
    return typed.isBlank() ? null : Numbers.read(typed, "cadence.days", 1, LONGEST);
  }

  void remove(Circle circle) {
    saving.clear(new Spot.OfCircle(circle.id()));
    desk.change(moment -> circles.remove(circle.id(), moment));
  }
}
