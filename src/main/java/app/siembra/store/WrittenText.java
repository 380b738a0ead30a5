package app.siembra.store;

import app.siembra.model.PersonId;
import java.time.LocalDate;
import java.util.List;

/// All words of a talk, a note or help, and whom they are about.
///
/// @param id of the fact
/// @param on the day it tells of
/// @param note whether it is a note
/// @param people who is meant or took part, in stored order
/// @param text what stands for all of it: the note, else the title; the words of help
/// @param others its further texts, perhaps empty
/// @param topics the names of its topics, in stored order
public record WrittenText(
    long id,
    LocalDate on,
    boolean note,
    List<PersonId> people,
    String text,
    List<String> others,
    List<String> topics) {}
