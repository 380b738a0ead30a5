package app.siembra.house.planted.service;

import app.siembra.house.Breaks;
import app.siembra.house.Wall;
import org.jdbi.v3.core.Jdbi;

@Breaks(Wall.SQL)
record SpeaksSql(Jdbi jdbi) {}
