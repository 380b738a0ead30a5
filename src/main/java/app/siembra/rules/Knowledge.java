package app.siembra.rules;

import app.siembra.model.Need;
import app.siembra.model.PersonLine;
import app.siembra.model.Position;
import app.siembra.model.Skill;
import app.siembra.model.Told;
import app.siembra.model.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What each of many people knows, likes, needs and was told, and what they work as: one number an
/// entry, those of a person next to one another and in this order, as [Lexicon] counts texts.
final class Knowledge {
  /// What an entry says.
  enum Kind {
    KNOWS,
    LIKES,
    NEEDS,
    TOLD,
    WORKS;

    private static final Kind[] ALL = values();

    /// Its number in an entry, which is never written anywhere.
    @SuppressWarnings("EnumOrdinal")
    private int number() {
      return ordinal();
    }
  }

  private static final int BITS_OF_KIND = 3;
  private static final int BITS_OF_LEVEL = 2;

  private final Lexicon lexicon;
  private final int[] ends;
  private int[] entries;

  /// Of nobody yet.
  Knowledge(int size, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.ends = new int[size];
    this.entries = new int[2 * size];
  }

  /// Fills this from an earlier one.
  Runs.Columns from(Knowledge before) {
    return new Runs.Columns() {
      @Override
      public void copy(int from, int place, int run) {
        int old = before.first(from);
        int many = before.end(from + run - 1) - old;
        int fresh = first(place);
        room(fresh + many);
        System.arraycopy(before.entries, old, entries, fresh, many);
        for (int i = 0; i < run; i++) {
          ends[place + i] = before.ends[from + i] - old + fresh;
        }
      }

      @Override
      public void put(int place, PersonLine line) {
        ends[place] = first(place);
        for (Skill skill : line.knowing().knows()) {
          add(place, Kind.KNOWS, skill.level(), skill.topic().name());
        }
        for (Topic interest : line.knowing().interests()) {
          add(place, Kind.LIKES, 0, interest.name());
        }
        for (Need need : line.knowing().needs()) {
          add(place, Kind.NEEDS, 0, need.subject());
        }
        for (Told told : line.knowing().told()) {
          add(place, Kind.TOLD, 0, told.topic().name());
        }
        Position position = line.profile().position();
        add(place, Kind.WORKS, 0, position.organisation());
        add(place, Kind.WORKS, 0, position.title());
      }
    };
  }

  private void add(int place, Kind kind, int level, String text) {
    if (!text.isEmpty()) {
      room(ends[place] + 1);
      entries[ends[place]++] =
          (lexicon.number(text) << BITS_OF_LEVEL | level) << BITS_OF_KIND | kind.number();
    }
  }

  private void room(int needed) {
    if (needed > entries.length) {
      entries = Arrays.copyOf(entries, Math.max(needed, entries.length + (entries.length >> 1)));
    }
  }

  /// The first entry of somebody.
  int first(int place) {
    return place == 0 ? 0 : ends[place - 1];
  }

  /// After the last entry of somebody.
  int end(int place) {
    return ends[place];
  }

  /// Whether there is anything to say of somebody.
  boolean isKnown(int place) {
    return first(place) < end(place);
  }

  /// The numbers of the texts of this kind, in their order.
  List<Integer> texts(int place, Kind kind) {
    List<Integer> texts = new ArrayList<>();
    for (int entry = first(place); entry < end(place); entry++) {
      if (kind(entry) == kind) {
        texts.add(text(entry));
      }
    }
    return texts;
  }

  Kind kind(int entry) {
    return Kind.ALL[entries[entry] & (1 << BITS_OF_KIND) - 1];
  }

  /// Which of what somebody has of this kind an entry is, from 0 on.
  int which(int place, int entry) {
    int first = first(place);
    int which = entry;
    while (which > first && kind(which - 1) == kind(entry)) {
      which--;
    }
    return entry - which;
  }

  /// How well it is known.
  int level(int entry) {
    return entries[entry] >> BITS_OF_KIND & (1 << BITS_OF_LEVEL) - 1;
  }

  /// The number of the text.
  int text(int entry) {
    return entries[entry] >> BITS_OF_KIND + BITS_OF_LEVEL;
  }
}
