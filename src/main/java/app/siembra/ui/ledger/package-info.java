/// The ledger of help given and received: whom the user has helped and who has helped them, what is
/// open, and the form of one entry. People are counted, never favours against favours. Enter at
/// [LedgerView] and [HelpFormView].
@NullMarked
package app.siembra.ui.ledger;

import org.jspecify.annotations.NullMarked;
