package app.siembra.service;

import app.siembra.model.FollowUp;
import java.util.List;

/// Something the user said they would do, with the names of those it concerns.
public record Promise(FollowUp followUp, List<Named> people) {}
