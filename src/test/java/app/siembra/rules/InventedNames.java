package app.siembra.rules;

import java.util.List;

/// What invented people are called and where they live, the most frequent first.
final class InventedNames {
  static final List<String> GIVEN =
      words(
          """
          María Carmen Ana Josefa Isabel Laura Cristina Marta Lucía Elena Pilar Rosa Raquel Sara Paula Andrea
          Irene Nuria Silvia Beatriz Inés Begoña Ainhoa Leire Nerea Antonio José Manuel Francisco Juan David
          Javier Daniel Carlos Jesús Alejandro Miguel Rafael Pedro Pablo Ángel Sergio Fernando Jorge Luis Alberto
          Álvaro Adrián Diego Iván Raúl Rubén Óscar Ramón Andrés Iñaki Jon Mikel Unai Gorka Mercedes Dolores
          Montserrat Teresa Encarnación Yolanda Sonia Patricia Mónica Susana Eva Alicia Lorena Noelia Verónica
          Olga Miren Itziar Amaia Maite Consuelo Amparo Remedios Esther Noemí Clara Emilia Enrique Vicente
          Tomás Agustín Joaquín Emilio Ignacio Santiago Guillermo Gabriel Víctor Eduardo Jaime Hugo Mario
          Félix Nicolás Martín Marcos Julián Gregorio Eugenio Benito Xabier Aitor Asier Iker
          """);
  static final List<String> GIVEN_EN =
      words(
          """
          James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan
          Joseph Jessica Thomas Sarah Charles Karen Christopher Lisa Daniel Nancy Matthew Betty Anthony Margaret
          Mark Sandra Donald Ashley Steven Kimberly Paul Emily Andrew Donna Joshua Michelle Kenneth Carol Kevin
          Amanda Brian Dorothy George Melissa Edward Deborah Ronald Stephanie Timothy Rebecca Jason Sharon Jeffrey
          Laura Ryan Cynthia Jacob Kathleen Gary Amy Nicholas Angela Eric Shirley Jonathan Anna Stephen Brenda
          Larry Pamela Justin Emma Scott Nicole Brandon Helen Benjamin Samantha Samuel Katherine Gregory
          Christine Frank Debra Alexander Rachel Raymond Carolyn Patrick Janet Jack Catherine Dennis Heather
          Jerry Diane Tyler Olivia Aaron Julie Henry Joyce Douglas Victoria Peter Ruth Adam Virginia
          """);
  static final List<String> SURNAMES =
      words(
          """
          García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández
          Díaz Moreno Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez
          Serrano Blanco Molina Morales Suárez Ortega Delgado Castro Ortiz Rubio Marín Sanz Núñez Iglesias Medina
          Garrido Cortés Castillo Santos Lozano Guerrero Cano Prieto Méndez Cruz Calvo Gallego Vidal León Márquez
          Herrera Peña Flores Cabrera Campos Vega Fuentes Carrasco Diez Caballero Reyes Nieto Aguilar Pascual
          Santana Herrero Lorenzo Montero Hidalgo Giménez Ibáñez Ferrer Durán Santiago Benítez Mora Vicente Arias
          Vargas Carmona Crespo Román Pastor Soto Sáez Velasco Moya Soler Parra Esteban Bravo Gallardo Rojas
          Etxeberria Aguirre Goikoetxea Mendizábal Zubizarreta Larrañaga Olabarria Urrutia Arrieta Ibarra
          """);
  static final List<String> BASQUE =
      words("Etxe Goiko Mendi Zubi Iri Ola Arri Iba Uri Agi Elo Bide Soro Larra Saga Otx Bel Zala");
  static final List<String> PLACES =
      words(
          "barria txea zabal garai gorri urdin buru alde gain berri rain eta ondo iturri tegi"
              + " soro");
  static final List<String> STEMS =
      words(
          """
          Ash Black Brad Carl Hart Whit Wood Hol Nor Sut Ather Hather Linden Mar Mil New Old Pres Rad Red Ship
          Stan Strat Thorn Wal War Wel West Win Bux Chat Cran Dal East Farn Glad Hamp Kirk Lang Cul
          """);
  static final List<String> ENDS =
      words(
          "ton ford ley field worth wood man son well by den more ham ridge stone brook croft"
              + " land");
  static final List<String> CITIES =
      words(
          """
          Madrid Barcelona Valencia Sevilla Zaragoza Málaga Bilbao London Toledo Vigo Gijón Granada Leeds Oviedo
          Cádiz León Girona Lugo Huelva Bristol York Soria Cuenca Teruel Zamora Getxo Durango Éibar Mérida Úbeda
          """);

  private InventedNames() {}

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }
}
