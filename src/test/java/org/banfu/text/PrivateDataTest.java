package org.banfu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateDataTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          致电+8613912345678。 | 致电139******78。
          致电86-139-1234-5678。 | 致电139******78。
          手机１３９１２３４５６７８。 | 手机１３９******７８。
          手机139　1234　5678。 | 手机139******78。
          Tel.13912345678 | Tel.139******78
          电话075512345678。 | 电话0755-********。
          电话：0755-1234 5678 | 电话：0755-********
          电话：０７５５－１２３４５６７８ | 电话：０７５５-********
          +86-755-12345678 | 755-********
          0755-12345678、12345679，0755-12345670 | 0755-********
          电话（办公）：1234-5678 | 电话（办公）：********
          电话：12345678，12345679。 | 电话：********。
          联系人：柏舟，12345678） | 联系人：柏舟，********）
          身份证１１０１０１１９９００３０７００１１。 | 身份证１１０１**************。
          身份证110101 19900307 0011 | 身份证1101**************
          6222000011112222333 | ********2333
          账户：6222 0000 1111 2222 333 | 账户：********2 333
          邮箱ｓｏｍｅｏｎｅ＠example.com | 邮箱***＠example.com
          微信号abc_12345 | 微信号********
          QQ12345678 | QQ********
          幸福小区3栋2单元405室 | 幸福小区**栋**室
          幸福小区3栋A座1405， | 幸福小区**栋**，
          请致电82345678 | 请致电********
          拨打8234-5678 | 拨打********
          办公室 82345678 | 办公室 ********
          固话82345678 | 固话********
          如有疑问请咨询82345678或联系，82345679 | 如有疑问请咨询********或联系，********
          电话：张三 82345678 | 电话：张三 ********
          电话82345678号 | 电话********号
          0755-82345678号 | 0755-********号
          138.0013.8000 | 138******00
          身份证440301900101123 | 身份证4403**************
          身份证号码：440301 900101 123。 | 身份证号码：4403**************。
          ID440301199001011234 | ID4403**************
          身份证4403 0119 9001 0112 34 | 身份证4403**************
          4403 0119 9001 0112 3X | 4403**************
          身份证440301.19900101.1234 | 身份证4403**************
          """)
  void isMaskedHoweverItIsTyped(String text, String shown) {
    assertEquals(shown, new PrivateData().mask(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "热线2023-2024年受理12345件",
        "电话回访，就第20230862号提案",
        "投资13912345678元",
        "电话20230862号提案、热线受理20230862号",
        "热线受理 12345678 件，咨询2023-2024学年情况",
        "坐标139.12345678",
        "人民路8号3栋人才房、建成3栋1200套住房",
        "微信公众号、QQ浏览器",
        "２０２３年７月１７日，共１２３４５６７８元",
        "0755-12345，20230862号",
        "联系人：柏舟；编号06010003",
        "项目2020-440307-48-01-012345",
        "白　露，𠮷田—2023"
      })
  void otherNumbersStayAsTheyWereTyped(String text) {
    var mask = new PrivateData();

    assertEquals(text, mask.mask(text));
    assertEquals(0, mask.masked());
  }

  @Test
  void whatStandsBesideStaysAsItWasTyped() {
    var mask = new PrivateData();

    assertEquals("（Ａ）１３９******７８；𠮷　139******79。", mask.mask("（Ａ）１３９１２３４５６７８；𠮷　13912345679。"));
    assertEquals(2, mask.masked());
  }

  @Test
  void aVeryLongWordIsReadOnce() {
    String word = "x".repeat(300_000);

    // Trying anew at each letter would take this test minutes.
    assertEquals(word, new PrivateData().mask(word));
  }
}
