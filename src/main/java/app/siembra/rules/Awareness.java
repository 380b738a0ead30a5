package app.siembra.rules;

import app.siembra.model.Knowing;
import app.siembra.model.Need;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.Topic;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Who does not know what I do (rule 8): of those with whom the user is in touch, whom they have
/// neither told about one of their topics nor shown it.
public final class Awareness {
  private static final double IN_TOUCH = 0.2;
  private static final double OF_NEED = 1;
  private static final double OF_INTEREST = 0.6;
  private static final double OF_NOTHING = 0.3;
  private static final int DAYS_TO_TELL_AGAIN = 730;

  private final Crowd crowd;
  private final LocalDate today;
  private final Closeness.OnDay closeness;
  private final Knowledge knowledge;
  private final byte[] fifths;
  private final BitSet shown;

  /// @param crowd as of today ([Crowd#asOf])
  /// @param topic one of mine
  /// @param shown to whom the user gave help about it that is done, up to today
  public Awareness(Crowd crowd, Topic topic, Set<PersonId> shown, LocalDate today) {
    this.crowd = crowd;
    this.today = today;
    this.closeness = crowd.closeness(today);
    this.knowledge = crowd.knowledge();
    this.fifths = crowd.lexicon().fifths(topic.name());
    this.shown = crowd.places(shown);
  }

  /// Somebody who is to be told.
  ///
  /// @param line who
  /// @param why what makes it of interest to them
  /// @param toldOn when they were told long ago, null for those who never were
  /// @param score what they are ordered by, never shown on a screen
  public record Unaware(PersonLine line, Why why, @Nullable LocalDate toldOn, double score) {}

  /// What makes a topic of interest to somebody.
  public sealed interface Why {
    /// They look for it.
    record LooksFor(Need need) implements Why {}

    /// They know something about it.
    record Knows(Topic topic) implements Why {}

    /// They are interested in it.
    record Interested(Topic topic) implements Why {}

    /// Nothing that is known.
    record Nothing() implements Why {}
  }

  /// How somebody stands to the topic.
  private enum Standing {
    /// The user is not in touch with them, or lets them rest: they do not count.
    APART,
    /// They were told, or saw it.
    AWARE,
    /// They are to be told.
    UNAWARE
  }

  /// Those who are to be told: who would care most and is closest first, ties by name; after all
  /// others those who were told two years ago and were never shown.
  public List<Unaware> unaware() {
    List<Ranked.Scored> unaware = new ArrayList<>();
    for (int place = 0; place < crowd.size(); place++) {
      double warmth = closeness.warmth(place);
      if (standing(place, warmth) == Standing.UNAWARE) {
        double score = relevance(interesting(place)) * warmth;
        unaware.add(new Ranked.Scored(place, score, toldOn(place) != null));
      }
    }
    return Ranked.of(unaware, this::unaware);
  }

  private Unaware unaware(Ranked.Scored scored) {
    int place = scored.place();
    return new Unaware(crowd.line(place), why(place), toldOn(place), scored.score());
  }

  /// How far the topic has spread among the people of the same circles.
  ///
  /// @param one of them
  /// @param aware how many were told or saw it
  /// @param all with how many the user is in touch
  public record Spread(PersonLine one, int aware, int all) {}

  /// How far the topic has spread. Those with whom the user is not in touch do not count.
  public List<Spread> spread() {
    int[] aware = new int[crowd.companies()];
    int[] all = new int[aware.length];
    int[] one = new int[aware.length];
    for (int place = 0; place < crowd.size(); place++) {
      Standing standing = standing(place, closeness.warmth(place));
      if (standing != Standing.APART) {
        int company = crowd.company(place);
        aware[company] += standing == Standing.AWARE ? 1 : 0;
        all[company]++;
        one[company] = place;
      }
    }
    return IntStream.range(0, all.length)
        .filter(company -> all[company] > 0)
        .mapToObj(company -> new Spread(crowd.line(one[company]), aware[company], all[company]))
        .toList();
  }

  private Standing standing(int place, double warmth) {
    if (warmth < IN_TOUCH || crowd.isResting(place, today)) {
      return Standing.APART;
    }
    LocalDate told = toldOn(place);
    boolean lately = told != null && ChronoUnit.DAYS.between(told, today) < DAYS_TO_TELL_AGAIN;
    return lately || shown.get(place) ? Standing.AWARE : Standing.UNAWARE;
  }

  private @Nullable LocalDate toldOn(int place) {
    int end = knowledge.end(place);
    for (int entry = knowledge.first(place); entry < end; entry++) {
      if (knowledge.kind(entry) == Knowledge.Kind.TOLD
          && fifths[knowledge.text(entry)] == Lexicon.EQUAL) {
        LocalDate on = knowing(place).told().get(knowledge.which(place, entry)).on();
        if (!on.isAfter(today)) {
          return on;
        }
      }
    }
    return null;
  }

  private Knowing knowing(int place) {
    return crowd.line(place).knowing();
  }

  private double relevance(int entry) {
    return entry < 0
        ? OF_NOTHING
        : knowledge.kind(entry) == Knowledge.Kind.NEEDS ? OF_NEED : OF_INTEREST;
  }

  private Why why(int place) {
    int entry = interesting(place);
    int which = entry < 0 ? entry : knowledge.which(place, entry);
    return which < 0
        ? new Why.Nothing()
        : switch (knowledge.kind(entry)) {
          case NEEDS -> new Why.LooksFor(knowing(place).needs().get(which));
          case KNOWS -> new Why.Knows(knowing(place).knows().get(which).topic());
          case LIKES -> new Why.Interested(knowing(place).interests().get(which));
          case TOLD, WORKS -> new Why.Nothing();
        };
  }

  /// The entry that makes it of interest to somebody: what they look for, else the first of what
  /// they know and like; -1 where none does.
  private int interesting(int place) {
    int end = knowledge.end(place);
    int interesting = -1;
    for (int entry = knowledge.first(place); entry < end; entry++) {
      if (fifths[knowledge.text(entry)] >= Lexicon.RELATED) {
        switch (knowledge.kind(entry)) {
          case KNOWS, LIKES -> interesting = interesting < 0 ? entry : interesting;
          case NEEDS -> {
            if (knowing(place).needs().get(knowledge.which(place, entry)).isOpen(today)) {
              return entry;
            }
          }
          case TOLD, WORKS -> {}
        }
      }
    }
    return interesting;
  }
}
