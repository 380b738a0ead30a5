/// Finding: who answers to a few typed letters, and where something was written.
///
/// People are searched by a plain scan of folded text in memory, because at 100,000 people that is
/// quicker than any index and finds the middle of a word. Enter at [PeopleIndex]. What was written
/// is too much for that: [WrittenIndex] keeps it by the beginnings of its words, through Lucene
/// (decision 21).
@NullMarked
package app.siembra.index;

import org.jspecify.annotations.NullMarked;
