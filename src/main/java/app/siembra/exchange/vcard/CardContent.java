package app.siembra.exchange.vcard;

import app.siembra.model.Label;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import ezvcard.property.RawProperty;
import ezvcard.property.VCardProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The properties of a card that is being written, in their order. A label in words stands beside its
/// property in a group of its own, `item1.`, as Apple and Google have it.
final class CardContent {
  private static final Pattern ITEM = Pattern.compile("item(\\d{1,6})");

  private final List<VCardProperty> properties = new ArrayList<>();
  private int items;

  /// Card content that will end with these properties, whose groups it does not use.
  CardContent(List<VCardProperty> kept) {
    for (VCardProperty property : kept) {
      String group = Text.of(property.getGroup()).toLowerCase(Locale.ROOT);
      Matcher item = ITEM.matcher(group);
      items = Math.max(items, item.matches() ? Integer.parseInt(item.group(1)) : 0);
    }
  }

  List<VCardProperty> properties() {
    return properties;
  }

  void add(VCardProperty property) {
    properties.add(property);
  }

  /// Adds a text; none where it is empty.
  void addText(String name, String text) {
    if (!text.isEmpty()) {
      add(new RawProperty(name, VObjectPropertyValues.escape(text)));
    }
  }

  /// Adds a property with what it is for.
  void add(VCardProperty property, Label label) {
    label.types().forEach(type -> property.addParameter("TYPE", type));
    add(property, label.text());
  }

  /// Adds a property with words beside it, as they are to stand in the file; none where they are empty.
  void add(VCardProperty property, String words) {
    add(property);
    if (!words.isEmpty()) {
      property.setGroup(group());
      RawProperty label = new RawProperty("X-ABLabel", VObjectPropertyValues.escape(words));
      label.setGroup(property.getGroup());
      add(label);
    }
  }

  /// A group that nothing else is in.
  String group() {
    items++;
    return "item" + items;
  }
}
