/// The list of people: who? Narrowed by a search and by chips, several at once given a circle, a tag or
/// a rhythm, and those who are still to be sorted five at a time. Enter at [PeopleView]; [PeopleSideView]
/// is the same list beside a person's page.
@NullMarked
package app.siembra.ui.people;

import org.jspecify.annotations.NullMarked;
