package app.siembra.exchange.csv.foreign;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The columns of one program, read from a resource: lines of `header = meaning`, in which `#`
/// stands for any number, and `sign = header, header` for those by which the program is known,
/// several such lines for any of several. Lines that begin with `--` are remarks.
final class ForeignLayout {
  private static final String SIGN = "sign";
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  private final List<Set<String>> signs = new ArrayList<>();
  private final Map<String, Meaning> meanings = new HashMap<>();

  private ForeignLayout() {}

  static ForeignLayout read(String resource) {
    ForeignLayout layout = new ForeignLayout();
    lines(resource).forEach(layout::add);
    return layout;
  }

  /// The lines of a resource without blank ones and remarks.
  static List<String> lines(String resource) {
    try (InputStream file =
            Objects.requireNonNull(
                ForeignLayout.class.getResourceAsStream(resource), "no resource " + resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("--")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    int equals = line.lastIndexOf('=');
    String header = line.substring(0, Math.max(equals, 0)).strip();
    String said = line.substring(equals + 1).strip();
    if (header.equals(SIGN)) {
      signs.add(normal(Arrays.asList(said.split(",", -1))));
    } else {
      meanings.put(
          normal(header),
          Meaning.of(said).orElseThrow(() -> new IllegalStateException("no meaning: " + line)));
    }
  }

  boolean fits(List<String> headers) {
    Set<String> there = normal(headers);
    return signs.stream().anyMatch(there::containsAll);
  }

  List<Spot> columns(List<String> headers) {
    return headers.stream().map(this::column).toList();
  }

  private Spot column(String header) {
    Meaning exact = meanings.get(normal(header));
    if (exact != null) {
      return new Spot(header, exact, 0);
    }
    Matcher number = NUMBER.matcher(header);
    Meaning numbered = meanings.get(normal(number.replaceFirst("#")));
    return numbered == null
        ? new Spot(header, Meaning.KEEP, 0)
        : new Spot(header, numbered, number.reset().find() ? Integer.parseInt(number.group()) : 0);
  }

  private static Set<String> normal(List<String> headers) {
    Set<String> all = new HashSet<>();
    headers.forEach(header -> all.add(normal(header)));
    return all;
  }

  private static String normal(String header) {
    return header.strip().toLowerCase(Locale.ROOT);
  }
}
