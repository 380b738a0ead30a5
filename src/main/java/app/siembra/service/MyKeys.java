package app.siembra.service;

import app.siembra.model.Fold;
import app.siembra.model.Me;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.model.Topic;
import app.siembra.store.Stores;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What can be set of the user themself.
final class MyKeys {
  static final Set<String> NAMES = Set.of("topic", "email", "phone", "region");

  private static final Set<String> REGIONS =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  private MyKeys() {}

  static void set(Stores stores, SetLine line) {
    Me me = stores.settings().me();
    boolean remove = line.value().startsWith("-");
    String value = remove ? line.value().substring(1).strip() : line.value();
    stores
        .settings()
        .putMe(
            switch (line.key()) {
              case "topic" -> me.withTopics(topics(me, value, remove));
              case "email" -> me.withEmails(texts(me.emails(), value, remove));
              case "phone" -> me.withPhones(texts(me.phones(), value, remove));
              case "region" -> me.withRegion(remove ? null : region(value));
              default -> throw new ProblemException(Problem.of("set.key", line.key()));
            });
  }

  private static List<Topic> topics(Me me, String value, boolean remove) {
    Topic topic = new Topic(value);
    return remove
        ? me.topics().stream().filter(known -> !known.equals(topic)).toList()
        : Stream.concat(me.topics().stream(), Stream.of(topic)).toList();
  }

  private static List<String> texts(List<String> before, String value, boolean remove) {
    List<String> after = new ArrayList<>(before);
    after.removeIf(known -> Fold.of(known).equals(Fold.of(value)));
    if (!remove) {
      after.add(value);
    }
    return after;
  }

  private static @Nullable String region(String value) {
    String code = value.strip().toUpperCase(Locale.ROOT);
    if (!REGIONS.contains(code)) {
      throw new ProblemException(Problem.of("set.region", value));
    }
    return code;
  }
}
