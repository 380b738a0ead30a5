package app.siembra.ui.timeline;

import app.siembra.service.TimelineEntry;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.life.EntryActs;
import app.siembra.ui.parts.Speech;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;

/// What the menu of an entry of the timeline offers.
///
/// @param model does it
/// @param speech says it
record EntryMenu(TimelineViewModel model, Speech speech) {
  /// All of it; nothing where there is no entry.
  List<MenuItem> items(@Nullable TimelineEntry entry) {
    List<MenuItem> items = new ArrayList<>();
    if (entry != null) {
      items.add(Buttons.item(speech.get("person.open"), () -> model.acts().open(entry)));
      items.addAll(people(entry));
      if (EntryActs.isRemovable(entry)) {
        items.add(Buttons.item(speech.get("person.remove"), () -> model.acts().remove(entry)));
      }
    }
    return items;
  }

  /// The people who took part, each leading to their page.
  List<MenuItem> people(@Nullable TimelineEntry entry) {
    return entry == null
        ? List.of()
        : entry.people().stream()
            .map(who -> Buttons.item(who.name(), () -> model.open(who.id())))
            .toList();
  }
}
