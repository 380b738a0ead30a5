package app.siembra.ui.settings;

import app.siembra.model.Problem;
import app.siembra.model.Tag;
import app.siembra.model.TagColour;
import app.siembra.model.TagUse;
import app.siembra.service.Tags;
import app.siembra.ui.kit.Contents;
import app.siembra.ui.kit.Newest;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.PeopleChoice;
import app.siembra.ui.parts.Desk;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The tags that people bear: what they are called and in which colour they are shown.
final class TagsViewModel {
  static final int PAGE = 12;
  private static final String TAKEN = "tag.taken";

  private final Tags tags;
  private final Desk desk;
  private final Saving saving;
  private final ObservableList<TagUse> shown = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper more = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper none = new ReadOnlyBooleanWrapper();
  private final Newest reading = new Newest();
  private List<TagUse> all = List.of();
  private int room = PAGE;

  TagsViewModel(Tags tags, Desk desk, Saving saving) {
    this.tags = tags;
    this.desk = desk;
    this.saving = saving;
  }

  /// The first of them, by name.
  ObservableList<TagUse> shown() {
    return shown;
  }

  /// How many more there are than are shown.
  ReadOnlyIntegerProperty more() {
    return more.getReadOnlyProperty();
  }

  /// Whether there is none at all; not before they have been read.
  ReadOnlyBooleanProperty none() {
    return none.getReadOnlyProperty();
  }

  void refresh() {
    desk.ask(reading, tags::all, this::show);
  }

  private void show(List<TagUse> now) {
    all = now;
    none.set(now.isEmpty());
    more.set(Math.max(0, all.size() - room));
    Contents.set(shown, all.subList(0, Math.min(room, all.size())));
  }

  void showMore() {
    room = all.size();
    show(all);
  }

  /// What is wrong with the line of a tag.
  ObservableValue<String> problem(Tag tag) {
    return saving.words(spot(tag));
  }

  /// The tag whose name was typed on the line of this one, so that the two can be made one; empty
  /// where there is none.
  ObservableValue<String> twin(Tag tag) {
    return Bindings.createStringBinding(() -> twinNow(tag), saving.problems());
  }

  private String twinNow(Tag tag) {
    Problem problem = saving.problems().get(spot(tag));
    return problem != null && problem.key().equals(TAKEN) ? problem.arguments().getFirst() : "";
  }

  private static Spot spot(Tag tag) {
    return new Spot.OfTag(tag.folded());
  }

  /// Writes a tag in another way everywhere; where another one has that name, that is said.
  void rename(Tag tag, String typed) {
    if (typed.strip().equals(tag.name())) {
      saving.clear(spot(tag));
    } else {
      saving.save(spot(tag), moment -> tags.rename(tag, typed, moment));
    }
  }

  /// Makes a tag one with the other one whose name was typed.
  void join(Tag tag) {
    String twin = twinNow(tag);
    if (!twin.isEmpty()) {
      saving.save(spot(tag), moment -> tags.merge(List.of(tag), new Tag(twin), moment));
    }
  }

  void colour(Tag tag, TagColour colour) {
    desk.change(moment -> tags.colour(tag, colour, moment));
  }

  /// Takes a tag off everybody.
  void remove(Tag tag) {
    saving.clear(spot(tag));
    desk.change(moment -> tags.remove(List.of(tag), moment));
  }

  /// Shows everybody who bears it.
  void open(Tag tag) {
    desk.navigator().go(new Destination.People(PeopleChoice.ALL.withTag(tag.name())));
  }

  /// Shows everybody, to whom tags can be given.
  void openPeople() {
    desk.navigator().go(new Destination.People(PeopleChoice.ALL));
  }
}
