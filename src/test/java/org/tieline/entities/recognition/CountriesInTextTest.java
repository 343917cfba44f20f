package org.tieline.entities.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesInTextTest {

  private static Set<String> countries(String text, String language) {
    Set<String> countries = new TreeSet<>();
    for (Name name : Recognisers.standard().names(Articles.of("", text, language, ""))) {
      if (name.country() != null) {
        countries.add(name.country());
      }
    }
    return countries;
  }

  private static Set<String> codes(String codes) {
    Set<String> set = new TreeSet<>();
    for (String code : codes.split(" ")) {
      if (!code.equals("-")) {
        set.add(code);
      }
    }
    return set;
  }

  @DisplayName("A country's names, people, capital and seats of power stand for it")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Belarusians and the Dutch met envoys of the DPRK.             | BLR NLD PRK
          The Kremlin and the White House disagreed.                        | RUS USA
          Downing Street called it a mistake.                               | GBR
          Officials in the Czech Republic and in Czechia said so.           | CZE
          The Frenchman and two Poles were freed by Kosovo.                 | FRA POL XKX
          Swaziland is called Eswatini now, Burma is called Myanmar.        | SWZ MMR
          The U.S. and the UK signed, and the US thanked the U.K.           | USA GBR
          Beijing's envoy flew from Minsk to Nur-Sultan.                    | CHN BLR KAZ
          The Soviet Union and Yugoslavia fell apart.                       | SUN YUG
          Ivory Coast beat Guinea-Bissau, and Guinea beat Equatorial Guinea.| CIV GNB GIN GNQ
          Papua New Guinea thanked Australia.                               | PNG AUS
          Niger and Nigeria closed their border.                            | NER NGA
          North Korea fired missiles towards South Korea.                   | PRK KOR
          Ministers from Dominica and the Dominican Republic met.           | DMA DOM
          DR Congo accused the Republic of Congo.                           | COD COG
          US-China talks follow Franco-German and Sino-Russian ones.        | USA CHN FRA DEU RUS
          American Samoa and Samoa are neighbours.                          | ASM WSM
          """)
  void namesOfCountries(String text, String expected) {
    assertThat(countries(text, "en")).isEqualTo(codes(expected));
  }

  @DisplayName("What only looks like a country is none")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ships sailed through the South China Sea and the Indian Ocean.    | -
          Growth in Eastern Europe and Latin America slowed.                | -
          He moved from New Mexico to New Jersey.                           | USA
          Michael Jordan scored again, and Jordan smiled.                   | -
          They roasted a turkey and ate it from the best china.             | -
          She spoke in Russian. He learned French.                          | -
          The loan was worth US$30 million.                                 | -
          Reuters and the South China Morning Post reported it.             | -
          He is a student at Columbia University.                           | -
          The guinea pig ate a Brazil nut.                                  | -
          Fishermen of the East China Sea left for the Sea of Japan.        | -
          Chad Smith plays the drums, and Chad plays them well.             | -
          Cuba Gooding Jr. won an Oscar, and Paris Hilton lost a dog.       | -
          The Niger River and the Niger Delta were flooded.                 | -
          Manchester United beat Real Madrid 2-1 in the Champions League.   | -
          The Dallas Cowboys lost to the New England Patriots.              | -
          General Franco is still dead, said the Indo-Pacific desk.         | -
          Fed up with queues, he left. FOLLOW US on Twitter! Contact US.    | -
          African Americans and Native Americans voted.                     | -
          """)
  void looksLikeCountries(String text, String expected) {
    assertThat(countries(text, "en")).isEqualTo(codes(expected));
  }

  @DisplayName("An organisation that is called after a place may be somebody else's")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The US-China Business Council met its members.                    | -
          Georgia Power raised its rates.                                   | USA
          The shares of China Steel Corp. and Swiss Bank Corp. fell.        | -
          Tower Air Inc. lost money. Tower said that it would sell planes.  | -
          CPC International Inc. makes starch. CPC said that sales rose.    | -
          The Union Bank of Switzerland lent money to Iran.                 | IRN
          The Bank of Japan and China's Ministry of Commerce disagreed.     | JPN CHN
          """)
  void organisationsCalledAfterPlaces(String text, String expected) {
    assertThat(countries(text, "en")).isEqualTo(codes(expected));
  }

  @DisplayName("The words behind a place, and the places around it, tell its country")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The fire broke out in Moscow, Idaho, on Monday.                   | USA
          She lives in London, Ontario.                                     | CAN
          They met in Paris, Texas.                                         | USA
          They met in Paris.                                                | FRA
          A man from Athens, Ga., was arrested.                             | USA
          A court in Brest, Belarus, heard the case.                        | BLR
          A court in Brest heard the case, France 24 said, as Brittany did. | FRA
          Russia and Ukraine: so asks a Republican congressman from Georgia.   | RUS UKR USA
          Voters in Georgia and Florida went to the polls in Atlanta.       | USA
          Georgia and Armenia signed in Tbilisi.                            | GEO ARM
          He won in Florida, Georgia and Ohio.                              | USA
          Residents of Lebanon, Pa., complained.                            | USA
          Lebanon Police Department officers arrested a man in Lebanon.     | USA
          The sheriff and Paris High School parents met in downtown Paris.  | USA
          Dublin Road was closed in New London, Connecticut.                | USA
          A jury in Guernsey County heard the Guernsey County Sheriff.      | USA
          Albany lawmakers voted on New York's budget.                      | USA
          Columbia, South Carolina, is hot; British Columbia is cold.       | CAN USA
          The University of Columbia is not Colombia's.                     | COL
          Georgia's parliament in Tbilisi thanked the United States.        | GEO USA
          Georgia beat Alabama in Atlanta.                                  | USA
          Turkey shelled the border, and Jordan's king left Amman.          | TUR JOR
          Chad's army met Niger's and Guinea's in N'Djamena.                | TCD NER GIN
          Residents of Lebanon fled to Syria.                               | LBN SYR
          Putin met Lukashenko in St. Petersburg on Thursday.               | RUS
          St Petersburg is warm, and so are Tampa and Orlando in Florida.   | USA
          He sings in Bialystok and Łódź.                                   | POL
          Shelling hit Kharkiv and Mariupol.                                | UKR
          Ships of the United States left Antwerp.                          | USA BEL
          Talks between the United States and Iran went on in Geneva.       | USA IRN CHE
          The United States beat Iran in Geneva, Illinois.                  | USA IRN
          """)
  void placesOfCountries(String text, String expected) {
    assertThat(countries(text, "en")).isEqualTo(codes(expected));
  }

  @DisplayName("Nine languages, with their endings")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ru | Президент Белоруссии прилетел в Китай из Москвы.             | BLR CHN RUS
          ru | Белорусско-китайские учения не касаются Польши, сказал Минск.| BLR CHN POL
          ru | Американцы и украинцы встретились с россиянами.              | USA UKR RUS
          ru | Страны Восточной Европы ждут.                                | -
          ru | Газ подешевел. Газом торгует Штат. Рад видеть Софи Лорен.    | -
          ru | Он жил в Сан-Франциско.                                      | -
          ru | Газу и Сану обстреляли Штаты.                                | PSE YEM USA
          ru | Президент РК Токаев прибыл.                                  | KAZ
          ru | Сейм Латвии и литовский Сейм ждут.                           | LVA LTU
          uk | Президент України зустрівся з поляками у Варшаві.            | UKR POL
          uk | Росія та Білорусь провели навчання.                          | RUS BLR
          be | Беларусь і Кітай правялі вучэнні каля Польшчы.               | BLR CHN POL
          pl | Prezydent Polski rozmawiał z Ukraińcami o Białorusi.         | POL UKR BLR
          pl | Chińskie wojska przybyły do Rosji.                           | CHN RUS
          de | Die russische Regierung und Chinas Präsident trafen sich.    | RUS CHN
          fr | Les autorités biélorusses et la Chine, selon Moscou.         | BLR CHN RUS
          fr | L'Ukraine, l’Allemagne et l'armée d'Espagne, en Côte d'Ivoire.| UKR DEU ESP CIV
          it | L'Ucraina e la Russia, secondo il governo dell'Italia.       | UKR RUS ITA
          tr | Türkiye'nin ve Çin'in başkanları.                            | TUR CHN
          ja | 中国とベラルーシがロシアで演習。                                 | CHN BLR RUS
          zh | 烏克蘭總統和紐西蘭總理會面。                                    | UKR NZL
          sr | Nemačka i Belorusija. Немачка и Белорусија.                  | DEU BLR
          es | El gobierno ruso y China, según Varsovia.                    | RUS CHN POL
          zh | 中国和白俄罗斯在布列斯特附近举行联合军演,莫斯科表示欢迎。           | CHN BLR RUS
          zh | 印度尼西亚总统访问印度洋国家。                                  | IDN
          """)
  void otherLanguages(String language, String text, String expected) {
    assertThat(countries(text, language)).isEqualTo(codes(expected));
  }
}
