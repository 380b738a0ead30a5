package app.siembra.exchange.vcard;

import app.siembra.exchange.PersonReference;
import app.siembra.model.SpecialDate.Kind;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import ezvcard.property.RawProperty;
import java.util.ArrayList;
import java.util.List;

/// What Android writes in `X-ANDROID-CUSTOM:type;value;kind;label;…` where vCard 2.1 has no
/// property.
final class AndroidReading {
  private static final String ITEM = "vnd.android.cursor.item/";

  /// By the numbers of `ContactsContract.CommonDataKinds.Relation`, from 1.
  private static final List<String> RELATIONS =
      List.of(
          "assistant",
          "brother",
          "child",
          "domestic partner",
          "father",
          "friend",
          "manager",
          "mother",
          "parent",
          "partner",
          "referred by",
          "relative",
          "sister",
          "spouse");

  private final List<String> nicknames = new ArrayList<>();

  AndroidReading(CardProperties card, DateReading dates, TieReading ties) {
    for (RawProperty custom : card.take("X-ANDROID-CUSTOM")) {
      List<String> values = VObjectPropertyValues.parseSemiStructured(Text.of(custom.getValue()));
      String value = at(values, 1);
      switch (at(values, 0)) {
        case ITEM + "nickname" -> nicknames.add(value);
        case ITEM + "contact_event" -> event(dates, value, at(values, 2), at(values, 3));
        case ITEM + "relation" ->
            ties.add(relation(at(values, 2), at(values, 3)), "", PersonReference.named(value));
        default -> card.putBack(custom);
      }
    }
  }

  List<String> nicknames() {
    return nicknames;
  }

  private static void event(DateReading dates, String day, String kind, String label) {
    switch (kind) {
      case "1" -> dates.add(Kind.ANNIVERSARY, day, "");
      case "3" -> dates.add(Kind.BIRTHDAY, day, "");
      default -> dates.add(Kind.OWN, day, label);
    }
  }

  private static String relation(String kind, String label) {
    for (int i = 0; i < RELATIONS.size(); i++) {
      if (kind.equals(Integer.toString(i + 1))) {
        return RELATIONS.get(i);
      }
    }
    return label;
  }

  private static String at(List<String> values, int index) {
    return index < values.size() ? values.get(index) : "";
  }
}
