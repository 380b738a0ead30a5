package app.siembra.ui.people;

import app.siembra.model.Keys;
import app.siembra.model.PartialDate;
import app.siembra.rules.Standing.State;
import app.siembra.service.PastImport;
import app.siembra.service.Trait;
import app.siembra.text.Pieces;
import app.siembra.text.Texts;
import app.siembra.ui.parts.Voice;
import java.util.Set;

/// What narrows the list, in one voice.
///
/// @param known the circles and imports that are meant
record FacetWords(Voice voice, Known known) {

  /// As a chip says it: `Family`, `about sailing`, `no e-mail`.
  String facet(Facet facet) {
    return switch (facet) {
      case Facet.Everybody _ -> texts().get("people.group.all");
      case Facet.Saying(String text) -> texts().get("people.chip.text", text);
      case Facet.Is(Trait trait) -> trait(trait);
    };
  }

  /// The same where it stands in quotes already.
  String quoted(Facet facet) {
    return facet instanceof Facet.Saying(String text) ? text : facet(facet);
  }

  private String trait(Trait trait) {
    return switch (trait) {
      case Trait.Stands(Set<State> states) -> states(states);
      case Trait.Starred _ -> texts().get("people.group.starred");
      case Trait.In in -> value(in);
      case Trait.Tagged tagged -> value(tagged);
      case Trait.About(String topic) -> texts().get("people.chip.topic", topic);
      case Trait.At at -> value(at);
      case Trait.With with -> value(with);
      case Trait.SilentSince(var day) ->
          texts().get("people.chip.silent-since", voice.days().from(day));
      case Trait.SilentFor silent -> value(silent);
      case Trait.NeverSpoken never -> value(never);
      case Trait.LooksFor(String topic) ->
          topic.isEmpty()
              ? texts().get("people.chip.looks-for.any")
              : texts().get("people.chip.looks-for", topic);
      case Trait.Lacks lacks -> value(lacks);
      case Trait.BornIn born -> texts().get("people.chip.born-in", value(born));
      case Trait.Brought brought -> texts().get("people.chip.import", value(brought));
    };
  }

  /// As a list of values of one kind says it, where the kind is clear: `sailing`, `March`.
  String value(Trait trait) {
    return switch (trait) {
      case Trait.Stands(Set<State> states) -> states(states);
      case Trait.Starred _ -> texts().get("people.group.starred");
      case Trait.In(var circle) ->
          known.circle(circle).map(found -> voice.words().path(found, known.circles())).orElse("…");
      case Trait.Tagged(String tag) -> tag;
      case Trait.About(String topic) -> topic;
      case Trait.At(String place) -> place;
      case Trait.With(String organisation) -> organisation;
      case Trait.SilentSince(var day) -> voice.days().day(day);
      case Trait.SilentFor(int months) ->
          months % 12 == 0
              ? texts().count("people.chip.silent-years", months / 12)
              : texts().count("people.chip.silent-months", months);
      case Trait.NeverSpoken _ -> texts().get("people.chip.never-spoken");
      case Trait.LooksFor(String topic) ->
          topic.isEmpty() ? texts().get("people.filter.need.any") : topic;
      case Trait.Lacks(Trait.Way way) -> texts().get("people.chip.lacks." + Keys.of(way));
      case Trait.BornIn(var month) ->
          leading(voice.days().partial(new PartialDate(null, month.getValue(), null)));
      case Trait.Brought(long change) -> known.brought(change).map(this::brought).orElse("…");
    };
  }

  /// The same in a list of all of one kind, where a circle stands below the one around it.
  String indented(Trait trait) {
    return trait instanceof Trait.In(var id)
        ? known
            .circle(id)
            .map(circle -> voice.words().indented(circle, known.circles()))
            .orElse("…")
        : value(trait);
  }

  private String states(Set<State> states) {
    String word = texts().get("people.group." + key(states));
    int unsorted = known.groupings().unsorted();
    return states.equals(Set.of(State.UNSORTED)) && unsorted > 0
        ? Pieces.dotted(word, texts().number(unsorted))
        : word;
  }

  private static String key(Set<State> states) {
    return states.contains(State.QUIET) ? "quiet" : group(states.iterator().next());
  }

  private static String group(State state) {
    return switch (state) {
      case QUIET, FADING -> "quiet";
      case UNSORTED -> "unsorted";
      case IN_TOUCH -> "in-touch";
      case DUE_SOON -> "soon";
      case SNOOZED -> "later";
      case RESTING -> "resting";
    };
  }

  private String brought(PastImport past) {
    var day = past.at().atZone(known.zone()).toLocalDate();
    return texts().get("people.filter.import.named", past.file(), voice.days().day(day));
  }

  /// What a kind of filter is called.
  String kind(Trait.Kind kind) {
    return texts().get("people.filter." + Keys.of(kind));
  }

  private String leading(String words) {
    return voice.words().leading(words);
  }

  private Texts texts() {
    return voice.texts();
  }
}
