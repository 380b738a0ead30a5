/// The page of one organisation: who works there, who did, what they know. Enter at
/// [OrganisationView].
@NullMarked
package app.siembra.ui.organisation;

import org.jspecify.annotations.NullMarked;
