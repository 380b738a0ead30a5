package app.siembra.exchange.vcard;

import app.siembra.model.Label;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.property.RawProperty;
import ezvcard.property.VCardProperty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The properties of one card. Whoever understands one takes it; what nobody took is kept as it is.
final class CardProperties {
  private final VCard card;
  private final Set<VCardProperty> taken = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, List<RawProperty>> raw = new HashMap<>();
  private final Map<String, RawProperty> groupLabels = new HashMap<>();

  CardProperties(VCard card) {
    this.card = card;
    for (RawProperty property : card.getExtendedProperties()) {
      String name = property.getPropertyName().toUpperCase(Locale.ROOT);
      raw.computeIfAbsent(name, _ -> new ArrayList<>()).add(property);
      if (name.equals("X-ABLABEL") && property.getGroup() != null) {
        groupLabels.putIfAbsent(group(property), property);
      }
    }
  }

  boolean isOldest() {
    return card.getVersion() == VCardVersion.V2_1;
  }

  /// All properties of one kind, in the order of the file.
  <T extends VCardProperty> List<T> take(Class<T> kind) {
    List<T> properties = card.getProperties(kind);
    taken.addAll(properties);
    return properties;
  }

  /// All properties with these names, those of the first name first.
  List<RawProperty> take(String... names) {
    List<RawProperty> properties = new ArrayList<>();
    for (String name : names) {
      properties.addAll(raw.getOrDefault(name, List.of()));
    }
    taken.addAll(properties);
    return properties;
  }

  /// Leaves a property out for good.
  void drop(VCardProperty property) {
    taken.add(property);
  }

  /// Gives back what proved not to be understood.
  void putBack(VCardProperty property) {
    taken.remove(property);
  }

  /// What a property is for: its kinds and, as Apple and Google write them, words in its group. The
  /// words that Apple has a constant for are kinds.
  Label label(VCardProperty property) {
    List<String> types = new ArrayList<>();
    for (String type : property.getParameters().getTypes()) {
      types.addAll(List.of(type.split(",", -1)));
    }
    String words = groupLabel(property);
    if (AppleLabel.isConstant(words)) {
      types.add(AppleLabel.plain(words));
      words = "";
    }
    return new Label(types, words);
  }

  /// The words in the group of a property, as they stand there; empty where there are none.
  String groupLabel(VCardProperty property) {
    RawProperty label = property.getGroup() == null ? null : groupLabels.get(group(property));
    if (label == null) {
      return "";
    }
    taken.add(label);
    return Text.unescaped(label.getValue());
  }

  /// What nobody took.
  List<VCardProperty> rest() {
    return card.getProperties().stream().filter(property -> !taken.contains(property)).toList();
  }

  private static String group(VCardProperty property) {
    return property.getGroup().toLowerCase(Locale.ROOT);
  }
}
