package app.siembra.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;

/// Where what was found stands.
final class Places {
  private final List<LeafReaderContext> leaves;

  Places(List<LeafReaderContext> leaves) {
    this.leaves = leaves;
  }

  Written.Place at(int document) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    int local = document - leaf.docBase;
    return new Written.Place(
        Fields.kind(value(leaf, Fields.KIND, local)), value(leaf, Fields.ID, local));
  }

  private static long value(LeafReaderContext leaf, String field, int document) throws IOException {
    NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
    if (!values.advanceExact(document)) {
      throw new IOException("the index is not what it should be");
    }
    return values.longValue();
  }
}
