package app.siembra.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The words that say over what people were in contact. Lines that begin with `-` hold what looks
/// like one and is none.
final class ChannelWords {
  private static final String ENGLISH =
      """
      face-to-face meeting | met, met up, saw, coffee, coffees, lunch, dinner, breakfast, brunch, drinks
      face-to-face meeting | visit, walk, walked, went to visit, came to visit, had lunch/dinner/breakfast/drinks
      face-to-face act     | visited
      call talk  | spoke, talked, talk with, had a talk with, caught up on the phone
      call thing | call, phone, phone call, phonecall, conference call, whatsapp call, voice call, talk on the phone
      call act   | called, phoned, rang, called/rang/phoned up/back
      video thing | video, videocall, video call/chat/conference/meeting, videoconference
      video thing | zoom, zoom call/meeting, teams, teams call/meeting
      message thing | message, whatsapp, whatsapp message/audio/chat, sms, chat, text/voice/linkedin message
      message act   | texted, messaged, whatsapped
      message talk  | chatted
      message writing | wrote
      email thing | email, e-mail, mail, emails, e-mails, mails
      email act   | emailed, e-mailed, mailed
      letter thing | letter, postcard
      event meeting | event, fair, conference, meetup, course, talk on
      social act   | liked, commented
      social thing | linkedin
      """;

  private static final String SPANISH =
      """
      face-to-face meeting | quedé, quedamos, he/hemos quedado, vi a, vimos a, nos vimos, nos hemos visto
      face-to-face meeting | he/hemos visto a, café, cafés, cafelito, cañas, copas, tomamos/tomé algo
      face-to-face meeting | a? tomar algo, he/hemos tomado algo, desayuno, desayunamos, desayuné con
      face-to-face meeting | comida con, comida de trabajo/empresa/navidad/cumpleaños, comimos, comí con
      face-to-face meeting | he/hemos comido con, hemos comido, almuerzo, almorzamos, almorcé con, cena, cenas
      face-to-face meeting | cenamos, cené con, hemos cenado, he cenado con, merienda, merendamos
      face-to-face meeting | me encontré con/a, nos encontramos, me he encontrado con/a, nos hemos encontrado
      face-to-face meeting | coincidí con, coincidimos, he/hemos coincidido, nos juntamos, me junté con
      face-to-face meeting | nos hemos juntado, visita, paseo, paseamos, hemos paseado
      face-to-face act me  | la/le/lo/les/los/las? visité, la/le/lo/les? he visitado
      face-to-face act they | me/nos visitó, me/nos ha visitado, vino/vinieron a verme/vernos
      call talk     | hablé con, he/hemos hablado con, hablamos con, he/hemos hablado, platiqué
      call talk     | platicamos, he/hemos platicado, charlé, charlamos, he/hemos charlado, charla con
      call talk     | hablé/hablamos/charlé por teléfono
      video talk    | hablé/hablamos/charlé por zoom/teams/videollamada/vídeo
      message talk  | hablé/hablamos/charlé por whatsapp/mensaje/chat/wasap/guasap
      call thing    | llamada, llamadas, teléfono, llamada de teléfono/whatsapp, llamada telefónica
      call act me   | le/la/lo/les/las/los/te? llamé, le/la/lo/les/las/los? he llamado, llamamos
      call act they | me/nos? llamó, me/nos? llamaron, me/nos? ha/han llamado
      video thing   | videollamada, video llamada, videoconferencia, vídeo, videollamadas
      message thing | mensaje, mensajes, guasap, wasap, guasaps, wasaps, audio, audios, nota de voz
      message thing | mensaje de voz/texto/whatsapp/linkedin, audio de whatsapp
      message writing me   | le/les/te? escribí, le/les? he escrito
      message writing they | me/nos? escribió, me/nos escribieron, me/nos ha/han escrito
      email thing   | correo, correos, correo electrónico
      letter thing  | carta, cartas, postal, postales
      event meeting | evento, feria, congreso, curso, charla sobre
      social act    | le/les? comenté, me gusta
      """;

  private static final String NEITHER =
      """
      - | to/will/would/should/could/can/must/may/might/let's/please/gonna call/phone/visit/chat/walk/message/email/mail
      - | to/will/would/should/could/can/must/may/might/let's/please/gonna e-mail/zoom
      - | call me/him/her/them/us/it/back/off/center, called off/it/for, so called, close call, rang a/true
      - | work/his/her/their/your/new/old/mobile/lost phone, phone number/numbers/case/is/was/broke
      - | new/old/work email/mail/e-mail, email/mail/e-mail address/account/list/is
      - | his/her/their/my email/mail/e-mail is/was/has/changed/bounced
      - | likes/loves/hates/prefers/drinks/like/love/hate/prefer/wants/enjoys coffee/lunch/dinner/breakfast/walk
      - | coffee shop/machine/table/beans/maker/mug, lunch break/box, dinner table
      - | saw the/a/an/that/it/how/what/why/this/these/those/his/its/your/their/some/no/nothing
      - | he/she/who/it/never/also drinks, drinks too/a/only/no/tea/wine/beer/milk/water/alone/heavily/like
      - | walk/walked the, walk/walked away/out
      - | not/be/is/was/seems/so/very/isn't/it's/that's/pretty/all/only fair
      - | fair enough/price/prices/play/trade/point/share/deal/to/game/hair
      - | of course, in/during/over the? course of, main/golf/crash course, course of
      - | in the/any event, event of
      - | the/both/our/two/three/all/other/their/many/these/those/different/sports/football teams
      - | zoom in/out/lens
      - | video game/games/clip/of/about/card, watched/saw/made/funny/new/music a? video
      - | wrote off/down/it/that/books/code, capital/cover letter, letter of
      - | liked it/that/how/to/this/living/being, commented that/how
      - | audio book/guide/books, audio libro/guía
      - | que/cuando/ojalá/si me/le/nos/te/la/lo? llame/quede/hable/charle/comente/visite
      - | que quede claro, quede/quedé claro
      - | su/mi/tu/nuevo/de/número/viejo teléfono, teléfono nuevo/móvil/fijo/es
      - | nuevo/viejo correo, correo nuevo/es, correos y telégrafos, su correo/mail es/nuevo
      - | a la carta, carta de presentación/recomendación/motivación/ajuste
      - | código/apartado/servicio/dirección/distrito postal, postal code/address/service
      - | gusta/encanta/odia/prefiere/toma/bebe/detesta/deja/dejó el/la/un/mucho? café
      - | máquina/taza/marca/grano/color/bote de? café
      - | visita a su/sus/mi/mis, paseo de la/los/las/gracia, paseo del/marítimo
      - | en curso, primer/segundo/tercer/cuarto/último/este curso, fin de curso, curso pasado/escolar/que
      - | a mí? me gusta, me gusta el/la/los/las/que/mucho/más/menos/su/sus/mi/tu/cómo/cuando/este/esta/ese/esa
      - | me gusta un/una/ir/leer/ver/hablar/salir/viajar/cocinar, le/les? comenté que/lo/la
      - | video de/sobre, vídeo de/sobre
      """;

  /// Words that are no channel without their `con`, `a` or `with`, which a day may part from them:
  /// "hablé ayer con".
  private static final String PARTED =
      """
      call talk            | hablé, hablamos, charla, talk
      face-to-face meeting | comida, comí, cené, desayuné, almorcé, he comido, he cenado, vi, vimos
      face-to-face meeting | he/hemos visto, me encontré, me he encontrado, coincidí, me junté
      """;

  private static final Set<String> JOINTS = Set.of("con", "a", "with", "to");

  private static final Lexicon<ChannelWord> ALL =
      Lexicon.of(ENGLISH + SPANISH + NEITHER, ChannelWord::read);

  private static final Lexicon<ChannelWord> BEFORE_DAY = Lexicon.of(PARTED, ChannelWord::read);

  private ChannelWords() {}

  /// The channel words of the row from left to right, none inside another.
  static List<Lexicon.Match<ChannelWord>> in(Tokens tokens) {
    List<Lexicon.Match<ChannelWord>> matches = new ArrayList<>();
    int index = 0;
    while (index < tokens.size()) {
      Optional<Lexicon.Match<ChannelWord>> match = at(tokens, index);
      match.filter(found -> found.meaning().isPresent()).ifPresent(matches::add);
      index = match.map(Lexicon.Match::to).orElse(index + 1);
    }
    return matches;
  }

  /// Whether a channel word begins there.
  static boolean isAt(Tokens tokens, int index) {
    return ALL.at(tokens, index).flatMap(Lexicon.Match::meaning).isPresent();
  }

  /// Whether a channel word ends right before this token.
  static boolean endsBefore(Tokens tokens, int index) {
    return ALL.before(tokens, index).isPresent();
  }

  /// Whether this folded word begins a channel word, or what looks like one.
  static boolean begins(String folded) {
    return ALL.begins(folded);
  }

  private static Optional<Lexicon.Match<ChannelWord>> at(Tokens tokens, int index) {
    return ALL.at(tokens, index)
        .or(() -> BEFORE_DAY.at(tokens, index).filter(match -> parted(tokens, match.to())));
  }

  private static boolean parted(Tokens tokens, int index) {
    boolean when =
        tokens.isMark(index, Span.What.DATE)
            || tokens.isMark(index, Span.What.TIME)
            || tokens.isMark(index, Span.What.LENGTH);
    return when
        && tokens.joined(index)
        && tokens.wordFollows(index + 1)
        && JOINTS.contains(tokens.folded(index + 1));
  }
}
