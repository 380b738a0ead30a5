package app.siembra.exchange.vcard;

import app.siembra.exchange.Encoding;
import app.siembra.exchange.Entry;
import app.siembra.exchange.EntryReader;
import app.siembra.exchange.Limits;
import app.siembra.exchange.PersonDraft;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.scribe.ScribeIndex;
import ezvcard.io.text.VCardReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// Reads vCard 2.1, 3.0 and 4.0, mixed in one file, in any charset, one card at a time. A broken
/// card is an entry of its own and does not keep the others from being read.
public final class VcardReader implements EntryReader {
  private final CardSplitter cards;
  private final Limits limits;
  private final Queue<Entry> entries = new ArrayDeque<>();
  private final ScribeIndex scribes = Scribes.patient();

  /// Reads these bytes, which are closed with the reader.
  public VcardReader(InputStream file, Limits limits) throws IOException {
    this.cards = new CardSplitter(Encoding.unmarked(file), limits, entries::add);
    this.limits = limits;
  }

  @Override
  public Optional<Entry> next() throws IOException {
    while (entries.isEmpty()) {
      RawCard card = cards.next();
      if (card == null) {
        break;
      }
      read(card);
    }
    return Optional.ofNullable(entries.poll());
  }

  @Override
  public void close() throws IOException {
    cards.close();
  }

  private void read(RawCard raw) throws IOException {
    VCard parsed = parsed(raw);
    if (parsed == null || parsed.getProperties().isEmpty()) {
      entries.add(new Entry.Skipped(raw.line(), Problem.of("card.empty")));
      return;
    }
    try {
      entries.add(entry(raw, new CardReading(parsed)));
    } catch (ProblemException e) {
      entries.add(new Entry.Skipped(raw.line(), e.problem()));
    }
  }

  private Entry entry(RawCard raw, CardReading card) {
    if (card.isGroup()) {
      return card.group(raw.line());
    }
    for (String name : card.dropLarger(limits.photoBytes())) {
      entries.add(new Entry.Skipped(raw.lineOf(name), Problem.of("photo.too-large")));
    }
    PersonDraft person = card.person();
    return new Entry.Found(raw.line(), person);
  }

  private @Nullable VCard parsed(RawCard raw) throws IOException {
    try (VCardReader reader = new VCardReader(raw.text(), VCardVersion.V2_1)) {
      reader.setDefaultQuotedPrintableCharset(StandardCharsets.UTF_8);
      reader.setScribeIndex(scribes);
      return reader.readNext();
    }
  }
}
