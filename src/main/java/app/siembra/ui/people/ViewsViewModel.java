package app.siembra.ui.people;

import app.siembra.service.PeopleOrder.By;
import app.siembra.service.SavedView;
import app.siembra.service.Services;
import app.siembra.ui.parts.Desk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The lists of people that have a name, and the columns of the present one. Naming, renaming and
/// removing a list can be taken back as any change.
final class ViewsViewModel {
  /// What a table shows before the user has chosen.
  private static final List<By> USUAL =
      List.of(By.NAME, By.CIRCLE, By.STATE, By.LAST_TALK, By.ORGANISATION, By.PLACE);

  private final Services services;
  private final PeopleViewModel list;
  private final Desk desk;
  private final ReadOnlyObjectWrapper<List<By>> columns = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper opened = new ReadOnlyStringWrapper("");
  private List<By> lastColumns = USUAL;

  ViewsViewModel(Services services, PeopleViewModel list, Desk desk) {
    this.services = services;
    this.list = list;
    this.desk = desk;
    List<By> left = services.memory().columns();
    columns.set(left);
    if (!left.isEmpty()) {
      lastColumns = left;
    }
  }

  /// The columns of the table; none where people stand as a list.
  ReadOnlyObjectProperty<List<By>> columns() {
    return columns.getReadOnlyProperty();
  }

  boolean isTable() {
    return !columns.get().isEmpty();
  }

  /// Shows people as a table, with the columns it had last, or as a list.
  void asTable(boolean table) {
    lay(table ? lastColumns : List.of());
  }

  /// Shows this column at its place, or no longer. The name stays.
  void press(By column) {
    List<By> next = new ArrayList<>(isTable() ? columns.get() : lastColumns);
    if (column != By.NAME && !next.remove(column)) {
      next.add(column);
      next.sort(null);
    }
    lay(next);
  }

  private void lay(List<By> next) {
    columns.set(List.copyOf(next));
    if (!next.isEmpty()) {
      lastColumns = columns.get();
    }
    desk.tasks()
        .job(
            () -> {
              services.memory().columns(columns.get());
              return true;
            })
        .start();
  }

  /// The list of that name as it was saved.
  void open(SavedView view) {
    if (!view.columns().equals(columns.get())) {
      lay(view.columns());
    }
    list.show(new Sieve(view.filter(), view.order()));
    opened.set(view.name());
  }

  /// Opens it; where it is shown already, everybody is shown again.
  void press(SavedView view) {
    if (shown().filter(view::equals).isPresent()) {
      list.clear();
      leave();
    } else {
      open(view);
    }
  }

  /// The name of the saved list that was opened last, empty for none.
  ReadOnlyStringProperty opened() {
    return opened.getReadOnlyProperty();
  }

  /// What is shown from now on has nothing to do with the saved list that was opened.
  void leave() {
    opened.set("");
  }

  /// The saved list that one is on: the one that is shown, else the one that was opened and has
  /// been changed since.
  Optional<SavedView> here() {
    return shown().or(this::changed);
  }

  /// The saved list that was opened, where what is shown is no longer as it was saved.
  Optional<SavedView> changed() {
    return shown().isPresent()
        ? Optional.empty()
        : list.known().get().views().stream()
            .filter(view -> view.name().equals(opened.get()))
            .findFirst();
  }

  /// The saved list that is shown just now, as it was saved; of two alike the one that was opened.
  Optional<SavedView> shown() {
    SavedView now = now("");
    return list.known().get().views().stream()
        .filter(view -> view.named("").equals(now))
        .min(Comparator.comparing(view -> !view.name().equals(opened.get())));
  }

  /// Saves what is shown under that name; what was saved under it is replaced.
  void save(String name) {
    SavedView view = now(name);
    opened.set(name.strip());
    desk.change(moment -> services.views().save(view, moment));
  }

  private SavedView now(String name) {
    Sieve sieve = list.sieve().get();
    return new SavedView(name, sieve.filter(), sieve.order(), columns.get());
  }

  void rename(SavedView view, String name) {
    if (view.name().equals(opened.get())) {
      opened.set(name.strip());
    }
    desk.change(moment -> services.views().rename(view.name(), name, moment));
  }

  void remove(SavedView view) {
    desk.change(moment -> services.views().remove(view.name(), moment));
  }
}
