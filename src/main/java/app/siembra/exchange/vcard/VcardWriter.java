package app.siembra.exchange.vcard;

import app.siembra.exchange.FoldingStream;
import app.siembra.exchange.PersonDraft;
import app.siembra.model.Moment;
import ezvcard.VCard;
import ezvcard.io.text.VCardWriter;
import ezvcard.property.VCardProperty;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes people as vCards, in UTF-8. What an address book knows is written, and what one once said
/// that was not understood; what only Siembra knows (circles, cadence, needs, how we met) is not.
public final class VcardWriter implements Closeable {
  private final OrderedWriter cards;
  private final VcardVersion version;
  private final Moment moment;

  /// Writes to this stream, which is closed with the writer.
  ///
  /// @param moment the time that the cards say they were written at
  public VcardWriter(OutputStream file, VcardVersion version, Moment moment) {
    OutputStream folding = new FoldingStream(new BufferedOutputStream(file, 1 << 16));
    this.cards =
        new OrderedWriter(new OutputStreamWriter(folding, StandardCharsets.UTF_8), version);
    this.version = version;
    this.moment = moment;
  }

  /// Writes the card of one person.
  public void write(PersonDraft person) throws IOException {
    cards.writeInOrder(new CardWriting(version, moment, person).properties(person));
  }

  @Override
  public void close() throws IOException {
    cards.close();
  }

  /// ez-vcard's writer drops what it thinks a version lacks and puts labels far from what they are
  /// for; here everything is written, in its order.
  private static final class OrderedWriter extends VCardWriter {
    private final VcardVersion version;

    OrderedWriter(Writer text, VcardVersion version) {
      super(text, version.target());
      this.version = version;
      setCaretEncodingEnabled(true);
      // Else it takes an escaped semicolon at the end of a value for an empty component.
      setIncludeTrailingSemicolons(true);
      getVObjectWriter().getFoldedLineWriter().setLineLength(null);
    }

    void writeInOrder(List<VCardProperty> properties) throws IOException {
      VCard card = new VCard(version.target());
      properties.forEach(card::addProperty);
      _write(card, properties);
    }
  }
}
