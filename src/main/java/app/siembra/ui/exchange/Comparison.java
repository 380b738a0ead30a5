package app.siembra.ui.exchange;

import app.siembra.model.Circle;
import app.siembra.model.Person;
import app.siembra.service.SingleValue;
import app.siembra.service.Twins;
import java.util.List;
import java.util.Set;

/// Two entries side by side, and what would become of them.
///
/// @param pair of which pair
/// @param stays whose entry gets everything of the other
/// @param goes whose entry becomes part of it
/// @param ofOther of what there is only one and that of the entry that goes is to stay
/// @param merged the one entry that there would be
/// @param circles all circles, to name those that the people are in
record Comparison(
    Twins pair,
    Person stays,
    Person goes,
    Set<SingleValue> ofOther,
    Person merged,
    List<Circle> circles) {}
