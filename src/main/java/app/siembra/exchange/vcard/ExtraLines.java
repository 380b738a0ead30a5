package app.siembra.exchange.vcard;

import app.siembra.model.ExtraProperty;
import ezvcard.VCard;
import ezvcard.VCardDataType;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import ezvcard.io.text.VCardWriter;
import ezvcard.property.BinaryProperty;
import ezvcard.property.RawProperty;
import ezvcard.property.VCardProperty;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// What was not understood of a card, as the unfolded lines of a card in version 4.0.
final class ExtraLines {
  static final String FORMAT = "vcard";
  private static final String HEAD = "BEGIN:VCARD\r\nVERSION:4.0\r\n";
  private static final String END = "END:VCARD\r\n";

  private ExtraLines() {}

  static List<ExtraProperty> written(Collection<VCardProperty> properties) {
    if (properties.isEmpty()) {
      return List.of();
    }
    VCard card = new VCard(VCardVersion.V4_0);
    for (VCardProperty property : properties) {
      card.addProperty(canonical(property));
    }
    StringWriter text = new StringWriter();
    try (VCardWriter writer = new VCardWriter(text, VCardVersion.V4_0)) {
      writer.setAddProdId(false);
      writer.setVersionStrict(false);
      writer.setCaretEncodingEnabled(true);
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(card);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String lines = text.toString();
    return lines
        .substring(HEAD.length(), lines.length() - END.length())
        .lines()
        .map(line -> new ExtraProperty(FORMAT, name(line), line))
        .toList();
  }

  /// The properties of those lines; what is of another format or no single line is left out.
  static List<VCardProperty> read(List<ExtraProperty> extras) {
    StringBuilder card = new StringBuilder(HEAD);
    extras.stream()
        .filter(extra -> extra.format().equals(FORMAT))
        .filter(extra -> extra.content().chars().noneMatch(c -> c == '\n' || c == '\r'))
        .forEach(extra -> card.append(extra.content()).append("\r\n"));
    if (card.length() == HEAD.length()) {
      return List.of();
    }
    try (VCardReader reader = new VCardReader(card.append(END).toString())) {
      reader.setScribeIndex(Scribes.patient());
      VCard read = reader.readNext();
      return read == null ? List.of() : List.copyOf(read.getProperties());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Without what was true only of how it stood in its file.
  private static VCardProperty canonical(VCardProperty property) {
    property.getParameters().setCharset(null);
    if (property instanceof BinaryProperty<?> binary && binary.getContentType() != null) {
      String medium = Text.of(binary.getContentType().getMediaType());
      List.copyOf(property.getParameters().getTypes()).stream()
          .filter(type -> medium.endsWith("/" + type.toLowerCase(Locale.ROOT)))
          .forEach(type -> property.getParameters().remove("TYPE", type));
    }
    if (property instanceof RawProperty raw && VCardDataType.URI.equals(raw.getDataType())) {
      raw.setDataType(null);
    }
    return property;
  }

  private static String name(String line) {
    return new CardLine(0, line, false).name().toUpperCase(Locale.ROOT);
  }
}
