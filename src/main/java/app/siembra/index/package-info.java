/// Finding: who answers to a few typed letters.
///
/// People are searched by a plain scan of folded text in memory, because at 100,000 people that is
/// quicker than any index and finds the middle of a word. Enter at [PeopleIndex].
@NullMarked
package app.siembra.index;

import org.jspecify.annotations.NullMarked;
