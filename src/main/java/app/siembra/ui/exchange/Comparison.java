package app.siembra.ui.exchange;

import app.siembra.model.Circle;
import app.siembra.model.Person;
import app.siembra.service.Twins;
import java.util.List;

/// Two entries side by side, and what would become of them.
///
/// @param pair of which pair
/// @param stays whose entry gets everything of the other
/// @param goes whose entry becomes part of it
/// @param merged the one entry that there would be
/// @param circles all circles, to name those that the people are in
record Comparison(Twins pair, Person stays, Person goes, Person merged, List<Circle> circles) {}
