package app.siembra.house.planted.ui.shell;

public final class Window {}
