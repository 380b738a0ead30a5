package app.siembra.house.planted.ui.person;

public final class PersonScreen {}
