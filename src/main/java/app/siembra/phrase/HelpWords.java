package app.siembra.phrase;

import app.siembra.model.Fold;
import app.siembra.model.HelpKind;
import app.siembra.model.Keys;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/// The kind of help by its words.
final class HelpWords {
  private static final Lexicon<HelpKind> WORDS =
      Lexicon.of(
          """
          opinion | second opinion, segunda opinión
          knowledge | taught, showed, shown, clase, clases, lesson, lessons, formación
          introduction | presenté, presento, presentó, presentado, presentar, presentamos, presentaron
          introduction | presentando, presentación, puse/puso/pusimos en contacto, put in touch/contact
          lead | lead, leads, job offer, pista, pistas
          service | drove, drive, lift, built, moved, move, moving, mudanza, cooked, llevé, llevó
          service | monté, montó, montar, montamos, pinté, pintó, pintar, pintamos
          thing-lent | lent, presté, prestó, prestado, prestar, prestamos, prestaron, préstamo
          thing-lent | dejé, dejó, dejado, dejaron
          gift | present, presents, treat, treated
          money-lent | paid, pay, pagué, pagó, pagado, pagar, pagamos, pagaron
          support | hug, abrazo, moral
          """,
          key -> Keys.read(HelpKind.class, key));

  /// Words that tell only where no other does: "gave advice" is advice.
  private static final Lexicon<HelpKind> WEAK_WORDS =
      Lexicon.of(
          """
          gift | gave, given, di, dio, dieron
          service | wrote, escribí, escribió, made, hice, hizo
          time | time, tiempo, hour, hours, hora, horas, tarde, afternoon, company, compañía
          """,
          key -> Keys.read(HelpKind.class, key));

  private static final List<Stem> STEMS =
      stems(
          """
          advice | advi counsel consej aconsej asesor orient
          opinion | opin feedback review revis
          knowledge | teach explain explic ensen tutor mentor knowledge conocimiento
          introduction | introduc
          referral | recommend recomend refer vouch
          lead | vacan oportunid opportunit oferta
          time | acompan accompan babys cuid
          service | fix repair translat traduj traduc arregl repar design disen instal paint
          service | clean limpi favor favour cocin
          thing-lent | lend loan borrow
          gift | gift regal donat invit
          money-lent | money dinero
          support | support apoy listen escuch anim cheer comfort consol encourag
          """);

  private static final Set<String> MONEY =
      Set.of("money", "dinero", "euro", "euros", "eur", "dollars", "pounds", "cash");

  private static final Set<String> TAKES_PERSON =
      Set.of(
          "introduced",
          "recommended",
          "referred",
          "helped",
          "taught",
          "showed",
          "lent",
          "gave",
          "drove",
          "paid",
          "supported",
          "call",
          "phone",
          "ring",
          "ask",
          "tell",
          "email",
          "text",
          "write",
          "see",
          "meet",
          "visit",
          "invite",
          "thank",
          "introduce",
          "remind",
          "help");

  private HelpWords() {}

  /// The letters that all forms of a word begin with.
  private record Stem(String letters, HelpKind kind) {}

  /// The kind that the first telling word says; support where none tells.
  static HelpKind kind(String text) {
    Tokens tokens = Tokens.of(text, List.of());
    HelpKind kind =
        first(tokens, HelpWords::strong)
            .or(() -> first(tokens, HelpWords::weak))
            .orElse(HelpKind.SUPPORT);
    return kind == HelpKind.THING_LENT && namesMoney(tokens) ? HelpKind.MONEY_LENT : kind;
  }

  /// Whether it is a verb that somebody named after it belongs to: `introduced @luis`.
  static boolean takesPerson(String folded) {
    return TAKES_PERSON.contains(folded);
  }

  private static Optional<HelpKind> first(
      Tokens tokens, BiFunction<Tokens, Integer, Optional<HelpKind>> reader) {
    return IntStream.range(0, tokens.size())
        .mapToObj(index -> reader.apply(tokens, index))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<HelpKind> strong(Tokens tokens, int index) {
    return WORDS
        .at(tokens, index)
        .flatMap(Lexicon.Match::meaning)
        .or(
            () ->
                STEMS.stream()
                    .filter(stem -> tokens.folded(index).startsWith(stem.letters()))
                    .map(Stem::kind)
                    .findFirst());
  }

  private static Optional<HelpKind> weak(Tokens tokens, int index) {
    return WEAK_WORDS.at(tokens, index).flatMap(Lexicon.Match::meaning);
  }

  private static boolean namesMoney(Tokens tokens) {
    return IntStream.range(0, tokens.size())
        .anyMatch(
            index ->
                MONEY.contains(tokens.folded(index))
                    || tokens.raw(index).chars().anyMatch(c -> "€$£".indexOf(c) >= 0));
  }

  private static List<Stem> stems(String table) {
    return table
        .lines()
        .flatMap(
            row -> {
              int bar = row.indexOf('|');
              HelpKind kind = Keys.read(HelpKind.class, row.substring(0, bar).strip());
              return Arrays.stream(row.substring(bar + 1).strip().split(" "))
                  .map(letters -> new Stem(Fold.of(letters), kind));
            })
        .toList();
  }
}
