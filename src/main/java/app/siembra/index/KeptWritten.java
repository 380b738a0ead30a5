package app.siembra.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;

/// Reads what was found as the index keeps it.
final class KeptWritten {
  private final List<LeafReaderContext> leaves;
  private final StoredFields stored;

  KeptWritten(IndexReader reader) throws IOException {
    leaves = reader.leaves();
    stored = reader.storedFields();
  }

  Written at(int document) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    int local = document - leaf.docBase;
    Document shown = stored.document(document);
    return new Written(
        new Written.Place(
            Fields.kind(value(leaf, Fields.KIND, local)), value(leaf, Fields.ID, local)),
        LocalDate.ofEpochDay(value(leaf, Fields.DAY, local)),
        Fields.isNote(shown),
        Fields.people(shown),
        Fields.words(shown));
  }

  private static long value(LeafReaderContext leaf, String field, int document) throws IOException {
    NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
    if (!values.advanceExact(document)) {
      throw new IOException("the index is not what it should be");
    }
    return values.longValue();
  }
}
