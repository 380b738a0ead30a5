package app.siembra.service;

import app.siembra.model.Channel;
import app.siembra.model.Figures;
import app.siembra.model.Interaction;
import app.siembra.rules.Listed;
import app.siembra.rules.Reason;
import app.siembra.rules.Since;
import app.siembra.store.Stores;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gives people who have gone quiet their reasons and last notes.
final class QuietRows {
  private final Stores stores;

  QuietRows(Stores stores) {
    this.stores = stores;
  }

  List<QuietRow> of(List<Listed> people) {
    return people.stream().map(this::row).toList();
  }

  private QuietRow row(Listed listed) {
    List<Interaction> talks = stores.interactions().of(listed.id());
    return new QuietRow(listed, reason(listed, talks), LastNotes.of(talks, LocalDate.MAX));
  }

  /// Why a person stands as they do.
  ///
  /// @param talks theirs, newest first
  static Reason reason(Listed listed, List<Interaction> talks) {
    Figures.Rhythm rhythm = listed.line().figures().rhythm();
    return Reason.of(
        listed.standing(), rhythm == null ? null : rhythm.typical(), channel(listed, talks));
  }

  /// Over what they talked last, where that is what the days are counted from.
  private static @Nullable Channel channel(Listed listed, List<Interaction> talks) {
    Since since = listed.standing().since();
    return since == null
        ? null
        : talks.stream()
            .filter(Interaction::isContact)
            .filter(talk -> talk.when().date().equals(since.day()))
            .map(talk -> talk.contact().channel())
            .findFirst()
            .orElse(null);
  }
}
