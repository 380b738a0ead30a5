package app.siembra.service;

import app.siembra.model.Help;
import java.util.List;

/// An entry of the ledger with the names of its people.
public record HelpEntry(Help help, List<Named> people) {}
