package app.siembra.exchange.vcard;

import app.siembra.exchange.PersonDraft;
import app.siembra.model.OtherNames;
import app.siembra.model.PersonName;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import ezvcard.property.FormattedName;
import ezvcard.property.Nickname;
import ezvcard.property.RawProperty;
import ezvcard.property.SortString;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Writes how a person is called.
final class NameWriting {
  private final CardContent card;
  private final VcardVersion version;

  NameWriting(CardContent card, VcardVersion version) {
    this.card = card;
    this.version = version;
  }

  /// A card must have an FN: of a person without a name it is what stands for the name.
  void write(PersonDraft person) {
    card.add(new FormattedName(person.displayName()));
    OtherNames others = person.otherNames();
    RawProperty name = new RawProperty("N", structured(person.name()));
    card.add(name);
    if (!others.sortAs().isEmpty()) {
      switch (version) {
        case THREE -> card.add(new SortString(others.sortAs()));
        case FOUR -> name.setParameter("SORT-AS", others.sortAs());
      }
    }
    if (!others.nicknames().isEmpty()) {
      Nickname nicknames = new Nickname();
      nicknames.getValues().addAll(others.nicknames());
      card.add(nicknames);
    }
    card.addText("X-MAIDENNAME", others.maiden());
    card.addText("X-PHONETIC-FIRST-NAME", others.phoneticGiven());
    card.addText("X-PHONETIC-MIDDLE-NAME", others.phoneticAdditional());
    card.addText("X-PHONETIC-LAST-NAME", others.phoneticFamily());
  }

  /// In 4.0 the second surname has a component of its own and is repeated in the first (RFC 9554, 2.2); in
  /// 3.0 there is but one.
  private String structured(PersonName name) {
    boolean apart = version == VcardVersion.FOUR && !name.secondFamily().isEmpty();
    List<String> families =
        Stream.of(name.family(), name.secondFamily()).filter(family -> !family.isEmpty()).toList();
    List<List<String>> parts = new ArrayList<>();
    parts.add(apart ? families : List.of(String.join(" ", families)));
    parts.add(List.of(name.given()));
    parts.add(List.of(name.additional()));
    parts.add(List.of(name.prefix()));
    parts.add(List.of(name.suffix()));
    if (apart) {
      parts.add(List.of(name.secondFamily()));
    }
    return VObjectPropertyValues.writeStructured(parts, true);
  }
}
