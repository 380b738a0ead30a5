package app.siembra.ui.people;

import app.siembra.model.Circle;
import app.siembra.service.Groupings;
import app.siembra.ui.kit.ChipRow;
import app.siembra.ui.nav.PeopleChoice.Group;
import app.siembra.ui.parts.Speech;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.util.Subscription;

/// The chips that narrow the list: how people stand, the circles, and whatever else is on.
final class FacetChips {
  private static final int FEW_CIRCLES = 3;
  private static final List<Group> ALL_GROUPS =
      List.of(Group.ALL, Group.QUIET, Group.STARRED, Group.UNSORTED);
  private static final List<Group> FEW_GROUPS = List.of(Group.ALL, Group.QUIET);

  private final PeopleViewModel model;
  private final Speech speech;
  private final boolean few;
  private final ChipRow<Facet> chips;

  /// @param few whether there is room for few only, and the search text, which is typed elsewhere,
  ///   is to be seen here
  FacetChips(PeopleViewModel model, Speech speech, boolean few) {
    this.model = model;
    this.speech = speech;
    this.few = few;
    this.chips = new ChipRow<Facet>(ChipRow.Choice.ANY, this::words).onPress(model::press);
  }

  Node node() {
    return chips;
  }

  Subscription follow() {
    refresh();
    return Subscription.combine(
        model.sieve().subscribe(this::refresh),
        model.groupings().subscribe(this::refresh),
        speech.voice().subscribe(this::refresh));
  }

  private void refresh() {
    List<Facet> on = on();
    Set<Facet> offered = new LinkedHashSet<>(offered(model.groupings().get()));
    offered.addAll(on);
    chips.show(new ArrayList<>(offered));
    chips.choose(on);
  }

  private List<Facet> on() {
    String text = model.sieve().get().choice().text();
    return few && !text.isEmpty()
        ? Stream.concat(model.on().stream(), Stream.of(new Facet.Saying(text))).toList()
        : model.on();
  }

  private List<Facet> offered(Groupings groupings) {
    List<Circle> circles = groupings.circles();
    return Stream.<Facet>concat(
            (few ? FEW_GROUPS : ALL_GROUPS).stream().map(Facet.Group::new),
            circles.stream().limit(few ? FEW_CIRCLES : circles.size()).map(Facet.In::new))
        .toList();
  }

  private String words(Facet facet) {
    return new PeopleWords(speech.voice().get()).facet(facet, model.groupings().get().unsorted());
  }
}
