package app.siembra.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The messages of both languages, side by side. Each question answers with lines to act on.
///
/// @param english by key
/// @param spanish by key
/// @param twice keys that one of the files has more than once
record Wordings(Map<String, String> english, Map<String, String> spanish, Set<String> twice) {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d|all)}");
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\b(?:owes?|owed|debts?|balance|te debe[ns]?|le debes|les debes|deudas?|saldo|"
              + "a tu favor|en contra)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  static Wordings of(String english, String spanish) {
    Set<String> twice = new TreeSet<>();
    return new Wordings(messages(english, twice), messages(spanish, twice), twice);
  }

  private static Map<String, String> messages(String text, Set<String> twice) {
    Map<String, String> messages = new TreeMap<>();
    Properties reader =
        new Properties() {
          @Override
          public synchronized Object put(Object key, Object value) {
            if (messages.put((String) key, (String) value) != null) {
              twice.add((String) key);
            }
            return super.put(key, value);
          }
        };
    try {
      reader.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return messages;
  }

  Set<String> keys() {
    Set<String> keys = new TreeSet<>(english.keySet());
    keys.addAll(spanish.keySet());
    return keys;
  }

  /// Keys that one language lacks, as lines to paste.
  List<String> missing() {
    return Stream.concat(
            lacking("messages.properties", english, spanish),
            lacking("messages_es.properties", spanish, english))
        .toList();
  }

  private static Stream<String> lacking(
      String file, Map<String, String> here, Map<String, String> there) {
    return there.keySet().stream()
        .filter(key -> !here.containsKey(key))
        .map(key -> "%s: %s=%s".formatted(file, key, there.get(key)));
  }

  /// Forms of counting without the other one.
  List<String> lonelyForms() {
    List<String> lonely = new ArrayList<>();
    for (String key : keys()) {
      if (key.endsWith(".one") && !keys().contains(base(key) + ".other")) {
        lonely.add(base(key) + ".other=");
      }
      if (key.endsWith(".other") && !keys().contains(base(key) + ".one")) {
        lonely.add(base(key) + ".one=");
      }
    }
    return lonely;
  }

  /// The key by which a program asks for a message that counts.
  static String base(String key) {
    return key.replaceFirst("\\.(?:one|other)$", "");
  }

  /// Messages that fill other places than their twin. One language may do without an argument, but
  /// each may not want what the other does not know.
  List<String> differentPlaces() {
    return both(
        (ours, theirs) ->
            !places(ours).containsAll(places(theirs)) && !places(theirs).containsAll(places(ours)));
  }

  /// Braces that would reach the screen.
  List<String> strayBraces() {
    return both((ours, theirs) -> hasStrayBrace(ours) || hasStrayBrace(theirs));
  }

  /// Words that speak of friends as of accounts.
  List<String> forbiddenWords() {
    return both((ours, theirs) -> FORBIDDEN.matcher(ours + " | " + theirs).find());
  }

  List<String> blank() {
    return both((ours, theirs) -> ours.isBlank() || theirs.isBlank());
  }

  private List<String> both(BiPredicate<String, String> fault) {
    return english.keySet().stream()
        .filter(spanish::containsKey)
        .filter(key -> fault.test(english.get(key), spanish.get(key)))
        .map(key -> "%s: %s | %s".formatted(key, english.get(key), spanish.get(key)))
        .toList();
  }

  /// The places that a message fills: `0`, `1`, …, `all`.
  static Set<String> places(String message) {
    return PLACE
        .matcher(message)
        .results()
        .map(place -> place.group(1))
        .collect(Collectors.toSet());
  }

  /// How many arguments the messages under this key want, or their two forms.
  int wanted(String key) {
    return Stream.of(english, spanish)
        .flatMap(messages -> Stream.of(key, key + ".one", key + ".other").map(messages::get))
        .filter(message -> message != null)
        .flatMap(message -> places(message).stream())
        .filter(place -> !place.equals("all"))
        .mapToInt(place -> Integer.parseInt(place) + 1)
        .max()
        .orElse(0);
  }

  private static boolean hasStrayBrace(String message) {
    String rest = PLACE.matcher(message).replaceAll((MatchResult _) -> "");
    return rest.contains("{") || rest.contains("}");
  }
}
