package org.tieline.entities.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People in Russian texts. */
class SlavicPersonsTest {

  private static Reading read(String text) {
    return read(text, "ru");
  }

  private static Reading read(String text, String language) {
    return Recognisers.standard().read(Articles.of("", text, language, ""));
  }

  private static List<String> people(String text) {
    return read(text).names().stream()
        .filter(name -> name.type() == EntityType.PERSON)
        .map(name -> name.surface() + " = " + name.entityId() + " " + name.country())
        .toList();
  }

  @Test
  void aPersonHasOneIdInEveryCase() {
    assertThat(
            people(
                "Лавров передал письмо Владимиру Зеленскому. По словам президента Украины Владимира"
                    + " Зеленского, войска отошли. Зеленский подчеркнул, что мир возможен."))
        .containsExactly(
            "Владимиру Зеленскому = person:volodymyr-zelensky UKR",
            "Владимира Зеленского = person:volodymyr-zelensky UKR",
            "Зеленский = person:volodymyr-zelensky UKR");
  }

  @Test
  void aGivenNameIsFoundInEveryCase() {
    assertThat(
            people(
                "Переговоры Сергея Лаврова с Максимом Рыженковым. Их вёл Юрий Ушаков с Марией"
                    + " Захаровой и Дмитрием Песковым. Заявление Николая Лукашенко."))
        .containsExactly(
            "Сергея Лаврова = person:sergei-lavrov null",
            "Максимом Рыженковым = person:maxim-ryzhenkov null",
            "Юрий Ушаков = person:yuri-ushakov null",
            "Марией Захаровой = person:maria-zakharova null",
            "Дмитрием Песковым = person:dmitry-peskov null",
            "Николая Лукашенко = person:nikolai-lukashenko null");
  }

  @ParameterizedTest
  @CsvSource({
    "Андреем, Андрей",
    "Алексея, Алексей",
    "Петра, Петр",
    "Львом, Лев",
    "Павла, Павел",
    "Игоря, Игорь",
    "Виктора, Виктор",
    "Викторией, Виктория",
    "Валентина, Валентина",
    "Валентином, Валентин",
    "Сергієві, Сергій",
    "Дмитра, Дмитро",
    "Ігоря, Ігор",
    "Надією, Надія",
    "Сяргеем, Сяргей",
    "Вячаслава, Вячаслаў"
  })
  void aCaseOfAGivenNameHasItsNominative(String form, String nominative) {
    assertThat(SlavicGivenNames.nominative(form)).isEqualTo(nominative);
  }

  @ParameterizedTest
  @CsvSource({
    "Владимира Макея, Владимир Макей",
    "Владимиром Макеем, Владимир Макей",
    "Анджеем Дудой, Анджей Дуда",
    "Анджея Дуду, Анджей Дуда",
    "Анджею Дуде, Анджей Дуда",
    "Олафу Шольцу, Олаф Шольц",
    "Сергея Шойгу, Сергей Шойгу",
    "Сергею Шойгу, Сергей Шойгу",
    "Эдуарда Шеварднадзе, Эдуард Шеварднадзе",
    "Алексею Навальному, Алексей Навальный",
    "Юлией Навальной, Юлия Навальная",
    "Игоря Коваля, Игорь Коваль",
    "Николая Лукашенко, Николай Лукашенко",
    "Володимиром Гройсманом, Володимир Гройсман",
    "Олексієм Порошенком, Олексій Порошенко",
    "Аляксандрам Лукашэнкам, Аляксандр Лукашэнка"
  })
  void aCaseOfANameHasItsNominative(String form, String nominative) {
    assertThat(SlavicCases.nominative(form)).isEqualTo(nominative);
  }

  @Test
  void aSurnameIsKnownAgainInEveryCase() {
    assertThat(people("Прибыл Владимир Макей. Макея встретили. С Макеем говорили. Макею рады."))
        .allMatch(person -> person.endsWith(" = person:vladimir-makei null"))
        .hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ваня", "Максимум", "Романов"})
  void aWordThatOnlyBeginsLikeAGivenNameIsNone(String word) {
    assertThat(SlavicGivenNames.nominative(word)).isNull();
  }

  @Test
  void aSurnameBesideAnOfficeIsAPersonAndACityIsNot() {
    assertThat(people("Вчера министр Песков был в Саратове. Потом уехал в Псков."))
        .containsExactly("Песков = person:peskov null");
  }

  @Test
  void aRegionBehindAnOfficeIsNoPerson() {
    assertThat(
            people(
                "Губернатор Курской области сообщил о пожаре. Прибыли председатель Витебского"
                    + " облисполкома, глава Чеченской Республики и министр Лавровский."))
        .containsExactly("Лавровский = person:lavrovski null");
  }

  @Test
  void initialsStandForTheGivenName() {
    assertThat(people("Прибыл Владимир Путин. Об этом сообщил В. Путин."))
        .containsExactly(
            "Владимир Путин = person:vladimir-putin null", "В. Путин = person:vladimir-putin null");
  }

  @Test
  void aChineseNameOfOneLetterEndsItsSentence() {
    assertThat(
            people(
                "Максим Рыженков встретился с Ван И. Стороны обсудили торговлю. Ждали Ван И."
                    + " Рыженков уехал."))
        .containsExactly(
            "Максим Рыженков = person:maxim-ryzhenkov null",
            "Ван И. = person:wang-yi null",
            "Ван И. = person:wang-yi null",
            "Рыженков = person:maxim-ryzhenkov null");
  }

  @Test
  void aChineseFamilyNameStandsForThePerson() {
    assertThat(people("Владимир Путин и Си обсудили торговлю. Си Цзиньпин прибыл. Визит Си долог."))
        .containsExactly(
            "Владимир Путин = person:vladimir-putin null",
            "Си = person:xi-jinping null",
            "Си Цзиньпин = person:xi-jinping null",
            "Си = person:xi-jinping null");
    assertThat(people("Путин и Си обсудили торговлю. Си-эн-эн показал Брюс Ли."))
        .containsExactly("Си = person:xi null");
    assertThat(read("Сі Цзіньпін прибув.", "uk").names())
        .extracting(Name::entityId)
        .containsExactly("person:xi-jinping");
  }

  @Test
  void whoeverBearsAKnownSurnameWithAnotherGivenNameIsSomebodyElse() {
    assertThat(
            people(
                "Дмитрий Медведев прибыл. Победил теннисист Даниил Медведев. Вчера в Сочи Медведев"
                    + " отдыхал, сообщил Президент Медведев."))
        .containsExactly(
            "Дмитрий Медведев = person:dmitry-medvedev null",
            "Даниил Медведев = person:daniil-medvedev null",
            "Медведев = person:daniil-medvedev null",
            "Медведев = person:daniil-medvedev null");
  }

  @Test
  void smallWordsMayStandWithinAName() {
    assertThat(people("Урсула фон дер Ляйен прибыла. Визит Урсулы фон дер Ляйен кончился."))
        .containsExactly(
            "Урсула фон дер Ляйен = person:ursula-fon-der-lyaien null",
            "Урсулы фон дер Ляйен = person:ursula-fon-der-lyaien null");
    assertThat(people("Прибыл Мохаммед аль-Сауд. Прибыл Иван да Марья."))
        .containsExactly("Мохаммед аль-Сауд = person:mohammed-al-saud null");
  }

  @Test
  void officesAreToldAsInEnglish() {
    assertThat(
            read("Президент России Владимир Путин принял главу МИД КНР. Глава МИД РФ Сергей Лавров"
                    + " и министр обороны Китая Дун Цзюнь молчали. Российский премьер-министр"
                    + " Михаил Мишустин уехал.")
                .affiliations())
        .extracting(told -> told.person().entityId() + " " + told.role() + " " + told.country())
        .containsExactly(
            "person:vladimir-putin president RUS",
            "person:sergei-lavrov foreign minister RUS",
            "person:dun-tszyun defence minister CHN",
            "person:mikhail-mishustin prime minister RUS");
  }

  @ParameterizedTest
  @CsvSource({
    "Министр иностранных дел России Сергей Лавров, foreign minister RUS",
    "Министр внутренних дел Белоруссии Иван Кубраков, interior minister BLR",
    "Пресс-секретарь президента России Дмитрий Песков, spokesperson RUS",
    "Помощник президента России Юрий Ушаков, aide RUS",
    "Заместитель министра иностранных дел России Андрей Руденко, deputy foreign minister RUS",
    "Официальный представитель МИД РФ Мария Захарова, spokesperson RUS",
    "Заместитель главы МИД РФ Андрей Руденко, deputy foreign minister RUS",
    "Бывший премьер-министр Великобритании Борис Джонсон, former prime minister GBR",
    "Экс-президент США Дональд Трамп, former president USA",
    "Вице-премьер Белоруссии Николай Снопков, deputy prime minister BLR",
    "Экс-кандидат в президенты Белоруссии Виктор Бабарико, former presidential candidate BLR",
    "Глава администрации президента России Антон Вайно, chief of staff RUS",
    "Посол Китая в Белоруссии Чжан Вэньчуань, ambassador CHN",
    "С послом Китая в Белоруссии Борисом Грызловым, ambassador CHN",
    "Российский посол в Белоруссии Борис Грызлов, ambassador RUS",
    "С председателем КНР Си Цзиньпином, chairman CHN",
    "Лидер оппозиции Белоруссии Светлана Тихановская, opposition leader BLR",
    "Лидер демократических сил Белоруссии Светлана Тихановская, opposition leader BLR",
    "Президентом Украины Владимиром Зеленским, president UKR"
  })
  void theFirstWordOfAnOfficeIsTheHoldersOwn(String words, String told) {
    assertThat(read("Вчера " + words + " уехал.").affiliations())
        .extracting(office -> office.role() + " " + office.country())
        .containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Сотрудник президента России Антон Вайно уехал.",
        "Посол в Белоруссии Борис Грызлов уехал.",
        "Лукашенко принял президента. В Китае Иван Кубраков отдыхал."
      })
  void anotherPersonsOfficeIsNotTold(String text) {
    assertThat(read(text).affiliations()).isEmpty();
  }

  @Test
  void officesAreToldInUkrainianAndBelarusianToo() {
    assertThat(
            read(
                    "Міністр оборони України Олексій Резніков поїхав. Президент Польщі Анджей Дуда"
                        + " чекав.",
                    "uk")
                .affiliations())
        .extracting(told -> told.person().entityName() + " " + told.role() + " " + told.country())
        .containsExactly("Олексій Резніков defence minister UKR", "Анджей Дуда president POL");
    assertThat(
            read(
                    "Прэзідэнт Беларусі Аляксандр Лукашэнка чакаў. Прыехаў міністр абароны"
                        + " Кітая Дун Цзюнь.",
                    "be")
                .affiliations())
        .extracting(told -> told.person().entityId() + " " + told.role() + " " + told.country())
        .containsExactly(
            "person:alexander-lukashenko president BLR", "person:dun-tszyun defence minister CHN");
  }

  @Test
  void speechIsReadInRussianToo() {
    assertThat(
            read("«Мы не видим смысла в этих переговорах», — сказала Мария Захарова. Владимир"
                    + " Путин заявил, что переговоры в Минске прошли очень успешно.")
                .quotations())
        .extracting(said -> said.speaker().entityId() + " " + said.verb() + ": " + said.text())
        .containsExactly(
            "person:maria-zakharova сказала: Мы не видим смысла в этих переговорах",
            "person:vladimir-putin заявил: переговоры в Минске прошли очень успешно");
  }
}
