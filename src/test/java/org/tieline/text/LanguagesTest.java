package org.tieline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          en; The two governments said that they would open talks on trade before the end of the year
          de; Die beiden Regierungen haben am Montag erklärt, dass sie noch vor Ende des Jahres verhandeln
          fr; Les deux gouvernements ont annoncé lundi que les négociations commenceront avant la fin de l'année
          es; Los dos gobiernos anunciaron el lunes que las conversaciones comenzarán antes de fin de año
          it; I due governi hanno annunciato lunedì che i colloqui inizieranno prima della fine dell'anno
          pt; Os dois governos anunciaram na segunda-feira que as negociações começarão antes do fim do ano
          pl; Oba rządy ogłosiły w poniedziałek, że rozmowy rozpoczną się jeszcze przed końcem roku
          ru; Правительства двух стран объявили, что переговоры начнутся до конца этого года
          uk; Уряди двох країн оголосили, що переговори почнуться до кінця цього року, але місце ще невідоме
          be; Урады дзвюх краін абвясцілі, што перамовы пачнуцца да канца гэтага года ў Мінску
          bg; Правителствата на двете страни обявиха, че преговорите ще започнат до края на годината
          zh; 两国政府宣布，贸易谈判将在年底前开始。
          ja; 両国政府は、年末までに貿易交渉を始めると発表した。
          ko; 양국 정부는 연말 전에 무역 협상을 시작한다고 발표했다.
          ar; أعلنت حكومتا البلدين أن المفاوضات التجارية ستبدأ قبل نهاية العام
          fa; دولت‌های دو کشور اعلام کردند که مذاکرات تجاری پیش از پایان سال آغاز می‌شود
          he; ממשלות שתי המדינות הודיעו ביום שני כי שיחות הסחר ייפתחו לפני סוף השנה
          el; Οι κυβερνήσεις των δύο χωρών ανακοίνωσαν ότι οι συνομιλίες θα αρχίσουν
          """)
  void newsIsToldByItsLanguage(String language, String text) {
    assertThat(Languages.detect(text)).isEqualTo(language);
  }

  @Test
  void aLanguageWithoutATwoLetterCodeIsUndetermined() {
    assertThat(Languages.detect("Биир дойдулаахпытын кытта кэпсэтэн, радиоҕа уһуллан, куолаһа ҕ"))
        .isEqualTo("und");
  }

  @Test
  void aTextWithoutLettersIsUndetermined() {
    assertThat(Languages.detect("")).isEqualTo("und");
    assertThat(Languages.detect("12.5 % (24) -- \ud83d\ude00")).isEqualTo("und");
  }
}
