/// What is typed of a person before it is kept, and the fields one types it into: for the form and
/// for the page, where each fact is edited by itself. Enter at [Fact] and [DraftFields].
@NullMarked
package app.siembra.ui.draft;

import org.jspecify.annotations.NullMarked;
