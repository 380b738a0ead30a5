package app.siembra.service;

import app.siembra.exchange.TalkDraft;
import app.siembra.model.About;
import app.siembra.model.Interaction;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.service.MergedTalk.Brought;
import app.siembra.store.Stores;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What happened, on its way from a file into the store: what is new is added, and what an earlier
/// file has brought gets what this one knows besides.
final class ArrivingTalks {
  private final Stores stores;
  private final Acquaintances acquaintances;
  private final TalkWords words;
  private final Moment moment;
  private final BroughtTalks brought;
  private final Set<PersonId> people = new LinkedHashSet<>();

  ArrivingTalks(Stores stores, Acquaintances acquaintances, TalkWords words, Moment moment) {
    this.stores = stores;
    this.acquaintances = acquaintances;
    this.words = words;
    this.moment = moment;
    this.brought = new BroughtTalks(stores);
  }

  /// What became of something that happened.
  enum Fate {
    ADDED,
    MERGED,
    UNCHANGED,
    /// Nobody is known whom it concerns.
    LEFT,
    /// It has not been yet.
    AHEAD,
    /// The user removed it.
    REMOVED
  }

  /// Those with whom something happened.
  Set<PersonId> people() {
    return Set.copyOf(people);
  }

  Fate take(TalkDraft draft) {
    if (draft.when().date().isAfter(moment.today())) {
      return Fate.AHEAD;
    }
    List<PersonId> who =
        draft.people().stream()
            .flatMap(one -> acquaintances.find(one, draft.when().date()).stream())
            .distinct()
            .toList();
    TalkSource source = TalkSource.of(draft);
    if (who.isEmpty()) {
      suggest(draft, source);
      return Fate.LEFT;
    }
    people.addAll(who);
    List<Brought> same = brought.same(source, who);
    if (!same.isEmpty()) {
      return merge(new MergedTalk(same, draft, words), who);
    }
    return brought.isRemoved(source, who) ? Fate.REMOVED : add(draft, source, who);
  }

  /// Somebody whose number was not in the telephone yet when an earlier file was written stands
  /// there under the number: the same minute, the same count.
  private void suggest(TalkDraft draft, TalkSource source) {
    if (source.isSitting() && !source.isOfGroup()) {
      stores.interactions().from(source.written()).stream()
          .filter(talk -> talk.people().size() == 1)
          .forEach(
              talk -> acquaintances.suggest(draft.people().getFirst(), talk.people().getFirst()));
    }
  }

  private Fate add(TalkDraft draft, TalkSource source, List<PersonId> who) {
    About about = draft.about();
    String title = source.messages() == 0 ? about.title() : words.messages(source.messages());
    Interaction talk =
        new Interaction(
            stores.interactions().newId(),
            draft.when(),
            draft.contact(),
            who,
            new About(title, about.note(), about.place(), about.minutes(), about.topics()),
            source.written());
    stores.interactions().insert(talk);
    brought.keep(new Brought(source, talk));
    return Fate.ADDED;
  }

  private Fate merge(MergedTalk merged, List<PersonId> who) {
    Brought before = merged.first();
    Brought after = merged.whole(who);
    if (merged.addsNothing(after)) {
      return Fate.UNCHANGED;
    }
    // Read while it is as it was: whoever was not asked for yet would be read as it will be.
    brought.read(after.talk().people());
    stores.interactions().update(after.talk().id(), _ -> after.talk());
    brought.drop(before);
    for (Brought part : merged.others()) {
      stores.interactions().absorb(part.talk().id(), after.talk().id());
      brought.drop(part);
    }
    brought.keep(after);
    return Fate.MERGED;
  }
}
