package app.siembra.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Rules 5 to 9 and 12 written down a second time, from bare facts, as plainly as they read.
final class NaiveHelp {
  private static final LocalDate TODAY = RawPerson.TODAY;
  private static final Map<String, String> FOLDED = new ConcurrentHashMap<>();
  private static final Map<String, Integer> MATCHES = new ConcurrentHashMap<>();

  private final List<RawPerson> people;
  private final Set<String> tied;
  private final Map<Integer, Double> warmths = new ConcurrentHashMap<>();

  /// @param tied pairs of ids, "1-2", the smaller first
  NaiveHelp(List<RawPerson> people, Set<String> tied) {
    this.people = people;
    this.tied = tied;
  }

  /// @param other the second person, or 0
  /// @param words what was found, in a word
  record Row(double score, int person, int other, String words) {}

  static String pair(int one, int other) {
    return Math.min(one, other) + "-" + Math.max(one, other);
  }

  /// Rule 7, with through whom as the other.
  List<Row> who(String query) {
    List<Row> rows = new ArrayList<>();
    for (RawPerson person : people) {
      if (person.dead || person.archived) {
        continue;
      }
      int best = 0;
      String words = "";
      for (var known : person.knows.entrySet()) {
        int b = match(query, known.getKey()) * known.getValue() * 2;
        if (b > best) {
          best = b;
          words = "knows " + known.getKey();
        }
      }
      for (String interest : person.interests) {
        int b = match(query, interest);
        if (b > best) {
          best = b;
          words = "likes " + interest;
        }
      }
      if (6 > best
          && (fold(person.organisation).contains(fold(query))
              || fold(person.title).contains(fold(query)))) {
        best = 6;
        words = "works";
      }
      if (best > 0) {
        double score = best / 60.0 * (0.4 + 0.4 * warmth(person) + 0.2 * goodwill(person));
        rows.add(new Row(score, person.id, through(person), words));
      }
    }
    return sorted(rows);
  }

  /// Rule 12: whether somebody is asked now, later or never. All of them chose how often.
  String asking(int id, Map<Integer, Integer> askedAgo) {
    RawPerson person = people.get(id - 1);
    if (person.resting) {
      return "never";
    }
    if (askedAgo.getOrDefault(id, 90) < 90) {
      return "lately";
    }
    LocalDate last = null;
    for (RawPerson.Talk talk : person.talks) {
      if (!talk.on().isAfter(TODAY) && (last == null || talk.on().isAfter(last))) {
        last = talk.on();
      }
    }
    for (RawPerson.Favour favour : person.favours) {
      if (favour.done()
          && !favour.on().isAfter(TODAY)
          && (last == null || favour.on().isAfter(last))) {
        last = favour.on();
      }
    }
    return last != null && age(last) > person.chosen ? "hello" : "now";
  }

  private int through(RawPerson person) {
    return warmth(person) >= 0.2 ? 0 : nearest(person);
  }

  /// The warmest of those who are tied to somebody and warm, or 0.
  private int nearest(RawPerson person) {
    return people.stream()
        .filter(other -> tied.contains(pair(person.id, other.id)))
        .filter(other -> !other.dead && !other.archived && warmth(other) >= 0.5)
        .max(
            Comparator.comparingDouble(this::warmth)
                .thenComparing(other -> fold(other.name), Comparator.reverseOrder())
                .thenComparing(other -> other.id, Comparator.reverseOrder()))
        .map(other -> other.id)
        .orElse(0);
  }

  /// Rule 8: those who were never told, then those who were long ago.
  List<Row> unaware(String topic) {
    List<Row> never = new ArrayList<>();
    List<Row> again = new ArrayList<>();
    for (RawPerson person : people) {
      boolean shown =
          person.favours.stream()
              .anyMatch(
                  favour ->
                      favour.given()
                          && favour.done()
                          && !favour.on().isAfter(TODAY)
                          && match(topic, favour.topic()) == 10);
      if (warmth(person) < 0.2 || person.resting || person.archived || person.dead || shown) {
        continue;
      }
      LocalDate told =
          person.told.entrySet().stream()
              .filter(entry -> fold(entry.getKey()).equals(fold(topic)))
              .map(entry -> entry.getValue())
              .filter(day -> !day.isAfter(TODAY))
              .findFirst()
              .orElse(null);
      boolean needs =
          person.wishes.stream().anyMatch(wish -> open(wish) && match(topic, subject(wish)) >= 6);
      boolean likes =
          person.knows.keySet().stream().anyMatch(known -> match(topic, known) >= 6)
              || person.interests.stream().anyMatch(interest -> match(topic, interest) >= 6);
      Row row = new Row((needs ? 1 : likes ? 0.6 : 0.3) * warmth(person), person.id, 0, told + "");
      if (told == null) {
        never.add(row);
      } else if (ChronoUnit.DAYS.between(told, TODAY) >= 730) {
        again.add(row);
      }
    }
    List<Row> all = new ArrayList<>(sorted(never));
    all.addAll(sorted(again));
    return all;
  }

  /// Rule 9.
  List<Row> seeds(List<String> mine) {
    List<Row> rows = new ArrayList<>();
    for (RawPerson a : people) {
      if (a.dead || a.archived) {
        continue;
      }
      for (RawPerson.Wish wish : a.wishes) {
        if (!open(wish)) {
          continue;
        }
        int best = mine.stream().mapToInt(topic -> match(subject(wish), topic)).max().orElse(0);
        if (best >= 6) {
          rows.add(new Row(best / 10.0 * warmth(a), a.id, 0, wish.text()));
        }
        for (RawPerson b : people) {
          if (b.id == a.id || b.dead || b.archived || tied.contains(pair(a.id, b.id))) {
            continue;
          }
          int known =
              b.knows.entrySet().stream()
                  .filter(entry -> match(subject(wish), entry.getKey()) >= 6)
                  .mapToInt(entry -> match(subject(wish), entry.getKey()) * entry.getValue())
                  .max()
                  .orElse(0);
          if (known > 0) {
            rows.add(
                new Row(known / 30.0 * Math.min(warmth(a), warmth(b)), a.id, b.id, wish.text()));
          }
        }
      }
    }
    return sortedPairs(rows);
  }

  /// Rule 15: of each topic with a gap the one person, or the expert and through whom.
  List<Row> gaps(List<String> topics) {
    List<Row> rows = new ArrayList<>();
    for (String topic : topics) {
      List<RawPerson> known =
          people.stream()
              .filter(person -> !person.dead && !person.archived && level(person, topic) >= 2)
              .toList();
      List<RawPerson> close = known.stream().filter(person -> warmth(person) >= 0.3).toList();
      if (close.isEmpty()) {
        RawPerson best = null;
        for (RawPerson expert : known) {
          if (best == null || isBetter(expert, best, topic)) {
            best = nearest(expert) == 0 ? best : expert;
          }
        }
        rows.add(new Row(0, best == null ? 0 : best.id, best == null ? 0 : nearest(best), topic));
      } else if (close.size() == 1) {
        rows.add(new Row(1, close.getFirst().id, 0, topic));
      }
    }
    return rows;
  }

  private static int level(RawPerson person, String topic) {
    return person.knows.entrySet().stream()
        .filter(known -> fold(known.getKey()).equals(fold(topic)))
        .mapToInt(known -> known.getValue())
        .max()
        .orElse(0);
  }

  private boolean isBetter(RawPerson one, RawPerson other, String topic) {
    double mine = nearest(one) == 0 ? -1 : warmth(people.get(nearest(one) - 1));
    double theirs = warmth(people.get(nearest(other) - 1));
    if (mine != theirs) {
      return mine > theirs;
    }
    if (level(one, topic) != level(other, topic)) {
      return level(one, topic) > level(other, topic);
    }
    int byName = fold(one.name).compareTo(fold(other.name));
    return byName < 0 || byName == 0 && one.id < other.id;
  }

  /// Rule 15: pairs for a friendship, by the colder of the two, then by names.
  List<Row> kindred(List<String> about) {
    List<Row> rows = new ArrayList<>();
    for (RawPerson a : people) {
      for (RawPerson b : people) {
        boolean there = !a.dead && !b.dead && !a.archived && !b.archived;
        boolean inOrder =
            fold(a.name).compareTo(fold(b.name)) < 0
                || fold(a.name).equals(fold(b.name)) && a.id < b.id;
        if (there && inOrder && !tied.contains(pair(a.id, b.id))) {
          List<String> shared =
              a.interests.stream()
                  .filter(one -> b.interests.stream().anyMatch(two -> match(one, two) == 10))
                  .toList();
          boolean wanted =
              about.isEmpty()
                  || shared.stream()
                      .anyMatch(one -> about.stream().anyMatch(two -> match(one, two) == 10));
          if (shared.size() >= 2 && wanted) {
            rows.add(new Row(Math.min(warmth(a), warmth(b)), a.id, b.id, shared.toString()));
          }
        }
      }
    }
    return sortedPairs(rows);
  }

  /// Best first, then by name.
  private List<Row> sorted(List<Row> rows) {
    return sorted(rows, byScore().thenComparing(this::name).thenComparingInt(Row::person));
  }

  /// The same, what the user can do themself first at equal score, then by both names.
  private List<Row> sortedPairs(List<Row> rows) {
    return sorted(
        rows,
        byScore()
            .thenComparing(row -> row.other() > 0)
            .thenComparing(this::name)
            .thenComparingInt(Row::person)
            .thenComparing(row -> row.other() == 0 ? "" : fold(people.get(row.other() - 1).name))
            .thenComparingInt(Row::other));
  }

  private static Comparator<Row> byScore() {
    return Comparator.comparingDouble(row -> -row.score());
  }

  private String name(Row row) {
    return fold(people.get(row.person() - 1).name);
  }

  private static List<Row> sorted(List<Row> rows, Comparator<Row> order) {
    return rows.stream().sorted(order).toList();
  }

  private static boolean open(RawPerson.Wish wish) {
    return !wish.opened().isAfter(TODAY) && (wish.closed() == null || wish.closed().isAfter(TODAY));
  }

  private static String subject(RawPerson.Wish wish) {
    return wish.topic().isEmpty() ? wish.text() : wish.topic();
  }

  private double warmth(RawPerson person) {
    return warmths.computeIfAbsent(person.id, _ -> counted(person));
  }

  private static double counted(RawPerson person) {
    double sum = 0;
    for (RawPerson.Talk talk : person.talks) {
      if (!talk.on().isAfter(TODAY)) {
        double weight =
            switch (talk.channel()) {
              case FACE_TO_FACE -> 4;
              case VIDEO, CALL, LETTER -> 3;
              case EVENT -> 2;
              case MESSAGE, EMAIL -> 1;
              case SOCIAL -> 0.5;
              case NOTE -> 0;
            };
        double crowd = talk.people() <= 4 ? 1 : 4.0 / talk.people();
        sum += weight * crowd * Math.pow(2, -age(talk.on()) / 120.0);
      }
    }
    // Of somebody last met long ago 1 − e^x keeps too few digits.
    return -Math.expm1(-sum / 6);
  }

  private static double goodwill(RawPerson person) {
    double sum = 0;
    for (RawPerson.Favour favour : person.favours) {
      if (favour.done() && !favour.on().isAfter(TODAY)) {
        sum += favour.size() * Math.pow(2, -age(favour.on()) / 730.0);
      }
    }
    return (1 + sum) / (2 + sum);
  }

  private static double age(LocalDate on) {
    return ChronoUnit.DAYS.between(on, TODAY);
  }

  /// In tenths: what the rule makes equal is to be equal.
  private static int match(String one, String other) {
    return MATCHES.computeIfAbsent(one + '|' + other, _ -> compared(one, other));
  }

  private static int compared(String one, String other) {
    String a = fold(one);
    String b = fold(other);
    if (a.equals(b)) {
      return 10;
    }
    if (a.startsWith(b) || b.startsWith(a)) {
      return 8;
    }
    Set<String> shared = new HashSet<>(List.of(a.split(" ")));
    shared.retainAll(Set.copyOf(List.of(b.split(" "))));
    return shared.stream().anyMatch(word -> word.length() >= 3) ? 6 : 0;
  }

  /// Enough for the names and topics of these networks.
  static String fold(String text) {
    return FOLDED.computeIfAbsent(
        text,
        _ -> text.toLowerCase(Locale.ROOT).replace("í", "i").replaceAll("[^a-z0-9]+", " ").strip());
  }
}
