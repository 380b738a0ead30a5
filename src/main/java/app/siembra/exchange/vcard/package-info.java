/// vCard 2.1, 3.0 and 4.0, read as other programs really write them and written so that they read
/// it.
///
/// What the bytes are is settled here, line by line (charsets, folds, cards inside cards); what a
/// line means is left to ez-vcard; what it is to Siembra is settled by the classes whose names end
/// in `Reading` and `Writing`. Enter at [VcardReader] and [VcardWriter].
@NullMarked
package app.siembra.exchange.vcard;

import org.jspecify.annotations.NullMarked;
