package app.siembra.index;

import app.siembra.model.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;

/// What the index keeps of something written: its words and their beginnings, the day, where it
/// stands, and what a search shows of it, so that nothing else is read for that.
final class Fields {
  static final String ID = "id";
  static final String KIND = "kind";
  static final String DAY = "day";

  private static final String NOTE = "note";
  private static final String PERSON = "person";
  private static final String TEXT = "text";
  private static final String OTHER = "other";
  private static final String TOPIC = "topic";

  /// Of a day interactions first, then help, each the last added first. So everything lies on the
  /// disk, so that a search ends at the first that are enough.
  static final Sort NEWEST_FIRST =
      new Sort(
          new SortField(DAY, SortField.Type.LONG, true),
          new SortField(KIND, SortField.Type.LONG),
          new SortField(ID, SortField.Type.LONG, true));

  private static final int BEGINNING = 3;
  private static final FieldType WORDS = words();

  private Fields() {}

  static Document document(Written written) {
    Set<String> words = FoldedWords.of(written.text());
    Document document = new Document();
    document.add(new StringField("place", key(written.place()), Field.Store.NO));
    document.add(new NumericDocValuesField(KIND, code(written.place().kind())));
    document.add(new NumericDocValuesField(ID, written.place().id()));
    document.add(new NumericDocValuesField(DAY, written.on().toEpochDay()));
    document.add(new Field("word", FoldedWords.stream(words), WORDS));
    document.add(new Field("beginning", FoldedWords.beginnings(words, BEGINNING), WORDS));
    show(document, written);
    return document;
  }

  private static void show(Document document, Written written) {
    if (written.note()) {
      document.add(new StoredField(NOTE, 1));
    }
    written.people().forEach(person -> document.add(new StoredField(PERSON, person.value())));
    Written.Words words = written.words();
    document.add(new StoredField(TEXT, words.text()));
    words.others().forEach(other -> document.add(new StoredField(OTHER, other)));
    words.topics().forEach(topic -> document.add(new StoredField(TOPIC, topic)));
  }

  static boolean isNote(Document shown) {
    return shown.getField(NOTE) != null;
  }

  static List<PersonId> people(Document shown) {
    return Stream.of(shown.getFields(PERSON))
        .map(person -> new PersonId(person.numericValue().longValue()))
        .toList();
  }

  static Written.Words words(Document shown) {
    return new Written.Words(
        shown.get(TEXT), List.of(shown.getValues(OTHER)), List.of(shown.getValues(TOPIC)));
  }

  static Term place(Written.Place place) {
    return new Term("place", key(place));
  }

  /// Whatever has a word that begins with each of these.
  static Query query(Set<String> words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.forEach(word -> all.add(begins(word), BooleanClause.Occur.FILTER));
    return all.build();
  }

  /// Before all of that day, and behind all of later ones.
  static FieldDoc after(LocalDate day) {
    return new FieldDoc(
        Integer.MAX_VALUE, Float.NaN, new Object[] {day.toEpochDay(), -1L, Long.MAX_VALUE});
  }

  private static Query begins(String word) {
    return word.length() <= BEGINNING
        ? new TermQuery(new Term("beginning", word))
        : new PrefixQuery(new Term("word", word));
  }

  static Written.Kind kind(long code) {
    return code == 0 ? Written.Kind.INTERACTION : Written.Kind.HELP;
  }

  private static long code(Written.Kind kind) {
    return switch (kind) {
      case INTERACTION -> 0;
      case HELP -> 1;
    };
  }

  private static String key(Written.Place place) {
    return code(place.kind()) + " " + place.id();
  }

  private static FieldType words() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS);
    type.freeze();
    return type;
  }
}
