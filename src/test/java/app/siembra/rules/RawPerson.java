package app.siembra.rules;

import app.siembra.model.Channel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/// One person of an invented network, as bare facts from which nothing was worked out yet.
final class RawPerson {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /// Topics that agree with one another in every way that there is, or not at all.
  static final List<String> TOPICS =
      List.of(
          "Logistics",
          "logística",
          "Java",
          "JavaScript",
          "Tax law",
          "law",
          "Labour law",
          "Wine",
          "Winter sports",
          "Sports",
          "supply chains",
          "chains and locks",
          "Go",
          "Gothic novels",
          "of the sea",
          "the piano",
          "piano");

  private static final List<String> NEEDS =
      List.of("a piano teacher", "somebody for tax law", "a flat", "sports", "wine for a wedding");
  private static final List<String> WORK =
      List.of("", "", "Bay Logistics", "Law & Wine", "Piano House", "Head of Java");
  private static final List<Channel> CHANNELS = List.of(Channel.values());

  final int id;
  final String name;
  final String organisation;
  final String title;
  final Map<String, Integer> knows = new LinkedHashMap<>();
  final Set<String> interests = new LinkedHashSet<>();
  final List<Wish> wishes = new ArrayList<>();
  final Map<String, LocalDate> told = new TreeMap<>();
  final List<Talk> talks = new ArrayList<>();
  final List<Favour> favours = new ArrayList<>();
  final boolean archived;
  final boolean dead;
  final boolean resting;
  final int chosen;
  final List<Integer> circles = new ArrayList<>();
  final List<String> tags = new ArrayList<>();

  /// @param topic or empty
  /// @param closed or null
  record Wish(String text, String topic, LocalDate opened, LocalDate closed) {}

  /// @param people how many took part
  record Talk(LocalDate on, Channel channel, int people) {}

  /// @param size 1, 2 or 4
  record Favour(LocalDate on, boolean given, int size, boolean done, String topic) {}

  RawPerson(int id, Random random) {
    this.id = id;
    this.name = "Person " + (char) ('a' + random.nextInt(26)) + random.nextInt(20);
    this.organisation = any(WORK, random);
    this.title = any(WORK, random);
    for (int i = random.nextInt(4); i > 0; i--) {
      knows.put(any(TOPICS, random), 1 + random.nextInt(3));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      interests.add(any(TOPICS, random));
    }
    for (int i = random.nextInt(5) - 2; i > 0; i--) {
      LocalDate opened = day(random);
      wishes.add(
          new Wish(
              any(NEEDS, random),
              random.nextBoolean() ? any(TOPICS, random) : "",
              opened,
              random.nextInt(4) == 0 ? opened.plusDays(random.nextInt(900)) : null));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      told.put(any(TOPICS, random), TODAY.minusDays(random.nextInt(1500) - 20));
    }
    for (int i = random.nextInt(12); i > 0; i--) {
      talks.add(new Talk(day(random), any(CHANNELS, random), 1 + random.nextInt(9)));
    }
    for (int i = random.nextInt(5) - 2; i > 0; i--) {
      favours.add(
          new Favour(
              day(random),
              random.nextBoolean(),
              1 << random.nextInt(3),
              random.nextInt(4) > 0,
              any(TOPICS, random)));
    }
    archived = random.nextInt(12) == 0;
    dead = random.nextInt(15) == 0;
    resting = random.nextInt(10) == 0;
    chosen = 1 + random.nextInt(200);
    for (int i = random.nextInt(3); i > 0; i--) {
      circles.add(3 * i - random.nextInt(3));
      tags.add(random.nextBoolean() ? "Boat" : "boat");
    }
  }

  static List<RawPerson> network(int people, Random random) {
    List<RawPerson> network = new ArrayList<>();
    for (int id = 1; id <= people; id++) {
      network.add(new RawPerson(id, random));
    }
    return network;
  }

  /// Mostly of late; now and then a day that is still to come.
  private static LocalDate day(Random random) {
    int ago = random.nextBoolean() ? random.nextInt(150) : random.nextInt(2_000);
    return TODAY.minusDays(ago - 5L);
  }

  private static <T> T any(List<T> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }
}
