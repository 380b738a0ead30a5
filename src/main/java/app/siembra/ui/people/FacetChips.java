package app.siembra.ui.people;

import app.siembra.model.Circle;
import app.siembra.service.Trait;
import app.siembra.ui.kit.ChipRow;
import app.siembra.ui.parts.Speech;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.util.Subscription;

/// The chips that narrow the list: how people stand, the first circles, and whatever else is on.
final class FacetChips {
  private static final int FEW_CIRCLES = 3;
  private static final int MOST_CIRCLES = 6;
  private static final List<Facet> ALWAYS =
      List.of(Facet.ALL, Facet.QUIET, Facet.STARRED, Facet.UNSORTED);
  private static final List<Facet> FEW = List.of(Facet.ALL, Facet.QUIET);

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
    this.chips =
        new ChipRow<Facet>(ChipRow.Choice.ANY, this::words)
            .onPress(model::press)
            .hued(facet -> new TagWords(model.known().get().colours()).hue(facet))
            .removable(facet -> !facet.equals(Facet.ALL) && on().contains(facet));
  }

  Node node() {
    return chips;
  }

  Subscription follow() {
    refresh();
    return Subscription.combine(
        model.sieve().subscribe(this::refresh),
        model.known().subscribe(this::refresh),
        speech.voice().subscribe(this::refresh));
  }

  private void refresh() {
    List<Facet> on = on();
    Set<Facet> offered = new LinkedHashSet<>(few ? FEW : ALWAYS);
    offered.addAll(circles());
    offered.addAll(on);
    chips.show(new ArrayList<>(offered));
    chips.choose(on);
  }

  private List<Facet> on() {
    Sieve sieve = model.sieve().get();
    String text = sieve.filter().text();
    return few && !text.isEmpty()
        ? Stream.concat(sieve.on().stream(), Stream.of(new Facet.Saying(text))).toList()
        : sieve.on();
  }

  private List<Facet> circles() {
    return model.known().get().groupings().circles().stream()
        .limit(few ? FEW_CIRCLES : MOST_CIRCLES)
        .map(Circle::id)
        .<Facet>map(id -> new Facet.Is(new Trait.In(id)))
        .toList();
  }

  private String words(Facet facet) {
    return new FacetWords(speech.voice().get(), model.known().get()).facet(facet);
  }
}
