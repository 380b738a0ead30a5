/// What happened with people, in words, and what can be done with it: for the page of somebody and
/// the timeline of everybody. Enter at [EntryWords] and [EntryActs].
@NullMarked
package app.siembra.ui.life;

import org.jspecify.annotations.NullMarked;
