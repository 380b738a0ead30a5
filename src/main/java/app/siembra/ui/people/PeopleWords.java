package app.siembra.ui.people;

import app.siembra.model.Circle;
import app.siembra.model.Keys;
import app.siembra.model.PersonLine;
import app.siembra.rules.Listed;
import app.siembra.rules.Reason;
import app.siembra.rules.Since;
import app.siembra.service.PeopleOrder;
import app.siembra.text.Pieces;
import app.siembra.text.Texts;
import app.siembra.ui.parts.PersonRow;
import app.siembra.ui.parts.Voice;
import java.util.ArrayList;
import java.util.List;

/// What the list of people says, in one voice.
record PeopleWords(Voice voice) {
  private static final String STANDING = "people.standing.";

  /// The name to show; a word in its place for somebody of whom nothing is known.
  String name(PersonLine line) {
    return line.name().isEmpty() ? texts().get("people.nameless") : line.name();
  }

  /// What they do, where, and when you last talked: `Tax lawyer · Bilbao · talked 12 days ago`.
  String line(Listed listed) {
    return leading(Pieces.dotted(PersonRow.line(listed.line().profile()), talk(listed)));
  }

  /// The same without the place, for a narrow list.
  String shortLine(Listed listed) {
    var profile = listed.line().profile();
    String work = profile.position().title();
    return leading(
        Pieces.dotted(work.isEmpty() ? profile.position().organisation() : work, talk(listed)));
  }

  /// Why they have gone quiet, in a list of those who have.
  String reason(Listed listed) {
    var rhythm = listed.line().figures().rhythm();
    var reason = Reason.of(listed.standing(), rhythm == null ? null : rhythm.typical(), null);
    return voice.sentences().reason(reason, listed.line().name());
  }

  /// What stands below the name in a list that was sifted like this.
  String detail(Listed listed, Sieve sieve) {
    return sieve.isQuiet() ? reason(listed) : line(listed);
  }

  private String talk(Listed listed) {
    Since since = listed.standing().since();
    if (since == null) {
      return "";
    }
    return switch (since.what()) {
      case CONTACT -> texts().get("people.talked", voice.days().ago(since.day()));
      case APPROXIMATE -> texts().get("people.talked.around", voice.days().month(since.day()));
      case MET -> texts().get("people.met", voice.days().ago(since.day()));
      case SORTED -> "";
    };
  }

  /// How things stand, in a word or two.
  String standing(Listed listed) {
    return texts().get(STANDING + standingKey(listed));
  }

  /// The same as a whole, for those who do not see the row.
  String standingInFull(Listed listed) {
    String standing =
        isDead(listed) ? standing(listed) : voice.words().state(listed.standing().state());
    return listed.line().keeping().starred()
        ? texts().get("people.standing.starred", standing)
        : standing;
  }

  /// The word for how things stand, in style sheets and keys.
  static String standingKey(Listed listed) {
    return isDead(listed) ? "in-memory" : listed.standing().state().key();
  }

  private static boolean isDead(Listed listed) {
    return listed.line().keeping().death() != null;
  }

  /// `412 people`, `23 of 412 people`; nothing of an empty book.
  String count(Shown shown) {
    if (shown.total() == 0) {
      return "";
    }
    return shown.rows().size() == shown.total()
        ? texts().count("people.count", shown.total())
        : texts().count("people.count.some", shown.total(), shown.rows().size());
  }

  /// `Without “Getxo”: 12 people`.
  String without(String facet, int people) {
    return texts().count("people.nobody.without", people, facet);
  }

  /// `Family ▸ Cousins`.
  String circle(Circle circle, List<Circle> all) {
    return voice.words().path(circle, all);
  }

  String order(PeopleOrder order) {
    if (order.equals(PeopleOrder.NEWEST)) {
      return texts().get("people.order.newest");
    }
    String words = texts().get("people.order." + Keys.of(order.by()));
    return order.backwards() ? texts().get("people.order.backwards", words) : words;
  }

  /// `every 2 weeks`, as an entry of a menu.
  String every(int days) {
    return texts().get("people.often.every", voice.words().every(days));
  }

  /// `5 selected`, and how many of them are not in sight.
  String marked(int count, int missing) {
    String selected = texts().count("people.marked", count);
    return missing == 0
        ? selected
        : Pieces.dotted(selected, texts().count("people.marked.missing", missing));
  }

  /// What brings the next to be sorted.
  String more(int next, int atOnce) {
    return texts()
        .get(
            next == 0
                ? "people.sort.more.none"
                : next < atOnce ? "people.sort.more.rest" : "people.sort.more");
  }

  /// How many are still to be sorted.
  String toSort(int left) {
    return left == 0
        ? texts().get("people.sort.title.done")
        : texts().count("people.sort.title", left);
  }

  /// What somebody does, and where.
  String profile(Listed listed) {
    return leading(PersonRow.line(listed.line().profile()));
  }

  /// What is known of the talks with one of the five, and what follows from what was decided.
  String known(SortLine line) {
    return voice.sentences().reason(line.row().reason(), line.row().listed().line().name());
  }

  /// What has been decided about one of the five; empty while nothing is.
  String decided(SortLine line, List<Circle> circles) {
    if (!line.settled()) {
      return "";
    }
    if (line.passedOver()) {
      return texts().get("people.sort.passed-over");
    }
    var keeping = line.row().listed().line().keeping();
    List<String> decided = new ArrayList<>();
    keeping.circles().stream()
        .map(id -> circles.stream().filter(circle -> circle.id().equals(id)).findFirst())
        .flatMap(circle -> circle.stream())
        .map(voice.words()::circle)
        .forEach(decided::add);
    if (keeping.starred()) {
      decided.add(texts().get("people.sort.starred"));
    }
    return leading(decided.isEmpty() ? standing(line.row().listed()) : texts().list(decided));
  }

  private String leading(String words) {
    return voice.words().leading(words);
  }

  private Texts texts() {
    return voice.texts();
  }
}
