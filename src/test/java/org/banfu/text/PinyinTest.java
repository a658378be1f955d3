package org.banfu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinTest {
  private static final Fold FOLD = Fold.shipped();
  private static final Pinyin PINYIN = Pinyin.shipped();

  @ParameterizedTest
  @CsvSource({
    "冯彦宏,fyh,3",
    "冯彦宏,fengyanhong,3",
    "馮彥宏,fengyanhong,3",
    "冯彦宏,fengyanh,3",
    "冯彦宏,fengy,2",
    "冯彦宏,feng,1",
    "科教城,kjc,3",
    "单雄,shanxiong,2",
    "单位,danwei,2",
    "仇英,qiuying,2",
    "曾国,zengguo,2",
    "解放,jiefang,2",
    "解缙,xiejin,2",
    "任远,renyuan,2",
    "区建,oujian,2",
    "查慎,zhashen,2",
    "盖叫,gejiao,2",
    "朴树,piaoshu,2",
    "翟明,zhaiming,2",
    "尉迟,yuchi,2",
    "万俟,moqi,2",
    "长孙,zhangsun,2",
    "澹台,tantai,2",
    "乐毅,yueyi,2",
    "覃思,qinsi,2",
    "覃思,tansi,2",
    "缪瑞,miaorui,2",
    "冼星,xianxing,2",
    "员半,yunban,2",
    "种师,chongshi,2",
    "重庆,chongqing,2",
    "重点,zhongdian,2",
    "吕女士,lvns,0",
    "吕女士,lns,3",
    "吕蒙,lvmeng,2",
    "吕蒙,lyumeng,2",
    "吕蒙,lümeng,2",
    "西安,xian,2",
    "先行,xian,1",
    "先安,xianan,2",
    "二〇二三,elingersan,0",
    "二〇二三,erlingersan,4",
  })
  void isFoundBy(String text, String typed, int characters) {
    assertEquals(characters, match(text, typed));
  }

  @ParameterizedTest
  @CsvSource({
    "冯彦宏,fhy",
    "冯彦宏,fengyanhang",
    "冯彦宏,fengyh",
    "冯彦宏,fyhx",
    "冯彦宏,yh",
    "冯彦宏,hong",
    "单雄,shen",
    "abc,abc",
    "冯 彦,fy",
    "冯１彦,fy",
  })
  void isNotFoundBy(String text, String typed) {
    assertEquals(0, match(text, typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"f", "fyh1", "冯", "f y", ""})
  void isNotPinyin(String typed) {
    assertFalse(Pinyin.isTyped(typed));
  }

  private static int match(String text, String typed) {
    String folded = FOLD.of(text);
    return PINYIN.match(folded, 0, folded.length(), Pinyin.typed(typed));
  }
}
