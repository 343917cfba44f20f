package org.tieline.text;

import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.Set;

/**
 * Puts together again what ICU's dictionary takes apart in Chinese news: countries that hold
 * another one's name (Belarus is "white" and "Russia") and foreign names spelt by sound, which fall
 * into single characters.
 */
final class ChineseWords {

  private static final int LONGEST_NAME = 8;
  private static final Set<String> COUNTRIES = countries();

  /** Characters that Xinhua's tables for the transcription of foreign names use. */
  private static final String TRANSCRIPTION =
      "阿埃艾安奥巴班贝本比彼宾波勃伯博布查茨达代戴丹道德登邓迪蒂丁东杜顿多厄恩尔法凡费芬冯弗福夫盖冈戈格古瓜哈海汉赫亨侯胡华怀惠霍基吉加贾杰金卡凯坎康考柯科克肯孔库夸"
          + "奎拉莱赖兰朗劳勒雷蕾里利莉丽连廉林琳隆卢鲁伦罗洛马玛迈麦曼梅门蒙米密莫姆穆内纳娜南尼宁纽努诺欧帕潘庞佩彭皮平坡珀普齐奇契恰乔切丘茹瑞萨塞赛桑森沙尚舍申圣施什史舒"
          + "思斯丝苏索塔泰坦唐特提廷图托脱瓦旺威韦维魏温翁沃乌武西希席夏谢辛欣休雅亚延扬耶伊尤约泽扎詹佐京";

  private ChineseWords() {}

  /**
   * The boundary at which the word ends that starts at boundary {@code from}.
   *
   * @param text a run of characters
   * @param boundaries where ICU would cut it, first 0, last its length
   * @param count how many
   */
  static int end(String text, int[] boundaries, int count, int from) {
    int start = boundaries[from];
    int end = from + 1;
    for (int to = from + 2; to < count && boundaries[to] - start <= LONGEST_NAME; to++) {
      if (COUNTRIES.contains(text.substring(start, boundaries[to]))) {
        end = to;
      }
    }
    if (end > from + 1 || !isPartOfName(text, boundaries, from)) {
      return end;
    }
    while (end + 1 < count && isPartOfName(text, boundaries, end)) {
      end++;
    }
    return end;
  }

  private static boolean isPartOfName(String text, int[] boundaries, int at) {
    return boundaries[at + 1] - boundaries[at] == 1
        && TRANSCRIPTION.indexOf(text.charAt(boundaries[at])) >= 0;
  }

  private static Set<String> countries() {
    var names = new HashSet<String>();
    for (String country : ULocale.getISOCountries()) {
      for (ULocale language :
          new ULocale[] {ULocale.SIMPLIFIED_CHINESE, ULocale.TRADITIONAL_CHINESE}) {
        names.add(new ULocale("", country).getDisplayCountry(language));
      }
    }
    return names;
  }
}
