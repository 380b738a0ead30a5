package app.siembra.ui.people;

import app.siembra.service.SavedView;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.ChipRow;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.util.Subscription;

/// The lists that have a name, the first of them as chips and the others in a menu. The one that
/// one is on is lit; where it is no longer as it was saved, it says so, and a press brings it back.
final class ViewChips {
  private static final int FEW = 5;

  private final PeopleViewModel model;
  private final ViewsViewModel views;
  private final Speech speech;
  private final ChipRow<SavedView> chips;
  private final MenuButton more;
  private final Hyperlink keep;

  ViewChips(PeopleViewModel model, Speech speech) {
    this.model = model;
    this.views = model.views();
    this.speech = speech;
    var menu = new ViewMenu(model, speech);
    this.chips = Styles.styled(new ChipRow<>(ChipRow.Choice.ANY, this::words), "view-chips");
    this.more =
        Styles.styled(Buttons.menu(speech.bind("people.views.more"), this::others), "chip-menu");
    this.keep =
        Styles.styled(Buttons.link(speech.bind("people.views.keep"), this::keep), Styles.ACT);
    chips
        .onPress(views::press)
        .menu(view -> menu.of(view, chips))
        .between(List.of(createLabel()), List.of(more, keep));
  }

  private Label createLabel() {
    var label = Styles.styled(new Label(), Styles.DETAIL);
    label.setMinWidth(Label.USE_PREF_SIZE);
    label.textProperty().bind(speech.bind("people.views"));
    return label;
  }

  Node node() {
    return Presence.of(chips, model.known().map(known -> !known.views().isEmpty()));
  }

  Subscription follow() {
    refresh();
    return Subscription.combine(
        model.sieve().subscribe(this::refresh),
        model.known().subscribe(this::refresh),
        views.columns().subscribe(this::refresh),
        views.opened().subscribe(this::refresh),
        speech.voice().subscribe(this::refresh));
  }

  private void refresh() {
    var here = views.here();
    chips.show(first());
    chips.choose(here.stream().toList());
    more.setVisible(all().size() > first().size());
    more.setManaged(more.isVisible());
    boolean inside = keep.isFocused();
    keep.setVisible(views.changed().isPresent());
    keep.setManaged(keep.isVisible());
    if (inside && !keep.isVisible()) {
      chips.focusChosen();
    }
  }

  /// The first few, and the one that one is on.
  private List<SavedView> first() {
    List<SavedView> first = new ArrayList<>(all().stream().limit(FEW).toList());
    views.here().filter(view -> !first.contains(view)).ifPresent(first::add);
    return first;
  }

  private List<MenuItem> others() {
    var first = first();
    return all().stream()
        .filter(view -> !first.contains(view))
        .map(view -> Buttons.item(view.name(), () -> views.open(view)))
        .toList();
  }

  private List<SavedView> all() {
    return model.known().get().views();
  }

  private void keep() {
    views.changed().ifPresent(view -> views.save(view.name()));
  }

  private String words(SavedView view) {
    return views.changed().filter(view::equals).isPresent()
        ? speech.get("people.views.changed", view.name())
        : view.name();
  }
}
