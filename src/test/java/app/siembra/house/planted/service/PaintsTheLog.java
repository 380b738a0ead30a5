package app.siembra.house.planted.service;

import app.siembra.house.Breaks;
import app.siembra.house.Wall;
import ch.qos.logback.classic.Level;

@Breaks(Wall.LOGBACK)
record PaintsTheLog(Level level) {}
