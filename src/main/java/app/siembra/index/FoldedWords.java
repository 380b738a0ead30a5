package app.siembra.index;

import app.siembra.model.Fold;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// The words of a text, each once, as the index keeps them and looks for them.
final class FoldedWords extends TokenStream {
  /// What is longer is known by its beginning.
  private static final int LONGEST = 64;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Iterator<String> words;

  private FoldedWords(Set<String> words) {
    this.words = words.iterator();
  }

  static Set<String> of(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : Fold.of(text).split(" ")) {
      if (!word.isEmpty()) {
        words.add(word.substring(0, Math.min(word.length(), LONGEST)));
      }
    }
    return words;
  }

  static TokenStream stream(Set<String> words) {
    return new FoldedWords(words);
  }

  /// What words begin with, up to so many letters: so a few typed letters are looked up rather than
  /// gathered from all words that begin with them.
  static TokenStream beginnings(Set<String> words, int most) {
    Set<String> beginnings = new LinkedHashSet<>();
    for (String word : words) {
      for (int length = 1; length <= Math.min(most, word.length()); length++) {
        beginnings.add(word.substring(0, length));
      }
    }
    return new FoldedWords(beginnings);
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!words.hasNext()) {
      return false;
    }
    term.setEmpty().append(words.next());
    return true;
  }
}
