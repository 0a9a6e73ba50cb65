import Testing

@testable import Disclosure

@Suite("Tables of web pages")
struct HTMLTableTests {
  /// A table as careless pages write it, and its rows.
  struct Case: Sendable, CustomTestStringConvertible {
    let markup: String
    let rows: String
    var testDescription: String { markup }

    init(_ markup: String, _ rows: String) {
      self.markup = markup
      self.rows = rows
    }
  }

  static let cases: [Case] = [
    .init("<table><tr><td>甲<td>1<tr><td>乙<td>2</table>", "甲·1\n乙·2"),
    .init("<table><td>甲</td><td>1</td></table>", "甲·1"),
    .init("<table><tr><td>甲</td><td>1</td><td>乙</td></table>", "甲·1·乙"),
    .init("<table><tbody><tr><td>甲</td><td>1</td></tbody></table>", "甲·1"),
    .init("<table><tr><td>甲</td></tr><td>乙</td><td>2</td></table>", "甲\n乙·2"),
    .init("<table><tr><th>甲<th>1</th><tr><th>乙<td>2</table>", "甲·1\n乙·2"),
    .init("<table><tr><td>甲<td>1</tr></td></table>", "甲·1"),
    .init("<table><tr><td>甲</th><td>1</th></tr></table>", "甲·1"),
    .init("<table><tr><td rowspan=2>甲</td><td>1</td></tr><tr><td>2</td></tr></table>", "甲·1\n2"),
    .init("<table><tr><td colspan='7'>甲</td><td>1</td></tr></table>", "甲·1"),
    .init("<table><tr><td rowspan=999 colspan=-1>甲</td><td>1</table>", "甲·1"),
    .init("<table><tr><td>甲</td><td>&nbsp;</td><td></td><td>1</td></tr></table>", "甲···1"),
    .init("<table><tr><td>甲</td><td>\u{3000}</td><td> \n </td><td>1</td></tr></table>", "甲···1"),
    .init(
      "<table><tfoot><tr><td>丙<td>3<tbody><tr><td>乙<td>2<thead><tr><td>甲<td>1</table>",
      "甲·1\n乙·2\n丙·3"),
    .init("<table><tbody><tr><td>甲<td>1</tbody><tbody><tr><td>乙<td>2</table>", "甲·1\n乙·2"),
    .init("<table><caption>单位:件</caption><tr><td>甲<td>1</table>", "单位:件\n甲·1"),
    .init("<table><colgroup><col width=9><col></colgroup><tr><td>甲<td>1</table>", "甲·1"),
    .init("<table><tr><td>甲<td>1</table></table></td>", "甲·1"),
    .init("<table>散落<tr><td>甲<td>1</table>", "散落\n甲·1"),
    .init("<table><tr>散落<td>甲<td>1</table>", "散落\n甲·1"),
    .init("<table><p><tr><td>甲<td>1</p></table>", "甲·1"),
    .init("<table><div><tr><td>甲</td></div><td>1</td></tr></table>", "甲·1"),
    .init("<table><form><tr><td>甲<td><input type=hidden value=9>1</form></table>", "甲·1"),
    .init("<table><tr><td><b>甲<td>1</b><tr><td>乙<td>2</table>", "甲·1\n乙·2"),
    .init("<table><tr><td><font><span>甲</td><td>1</td></tr></table>", "甲·1"),
    .init("<table><tr><td><p>甲<td><p>1<p></table>", "甲·1"),
    .init("<table><tr><td><ul><li>甲<li></ul><td>1</table>", "甲·1"),
    .init("<table><tr><td>甲<td>1<!-- </table> --><tr><td>乙<td>2</table>", "甲·1\n乙·2"),
    .init("<table><![if !vml]><tr><td>甲<td>1<![endif]></table>", "甲·1"),
    .init("<table><!--[if mso]><tr><td>9<td>9<![endif]--><tr><td>甲<td>1</table>", "甲·1"),
    .init("<table><tr><td>甲<o:p></o:p></td><td>1<o:p>&nbsp;</o:p></td></tr></table>", "甲·1"),
    .init("<table><tr><td>甲<o:p/><td>1<st1:x w:st=\"on\">2</st1:x></table>", "甲·12"),
    .init("<table><tr><td>甲<td>1<tr height=0><td>乙<td>2</table>", "甲·1\n乙·2"),
    .init("<table><tr style='display:none'><td>9<td>9<tr><td>甲<td>1</table>", "甲·1"),
    .init("<table><tr><td>甲<td style=\"DISPLAY : none\">9<td>1</table>", "甲·1"),
    .init("<table><tr><td>甲<script>document.write('<td>9')</script><td>1</table>", "甲·1"),
    .init("<table><tr><td>甲<select><option>9<option>8</select><td>1</table>", "甲·1"),
    .init("<table><tr><td>甲<svg><text>9</text></svg><td>1</table>", "甲\u{FFFD}·1"),
    .init("<TABLE><TR><TD>甲</TD><TD>1</TD></TR></TABLE>", "甲·1"),
    .init("<table\n><tr\r\n><td\t>甲</td\n><td>1</td ></tr></table>", "甲·1"),
    .init("<table><tr><td title='a>b'>甲<td title=\"</td>\">1</table>", "甲·1"),
    .init("<table><tr><td>甲</br>乙<td>1</table>", "甲乙·1"),
    .init("<table><tr><td>甲<td>1<tr></table>", "甲·1"),
    .init("<table><tr><td>甲\u{0B}乙<td>1</table>", "甲 乙·1"),
    .init("<table><tr><td>甲&#20057;<td>&#49;&#x31;</table>", "甲乙·11"),
    .init("<table><tr><td>甲<td>1</table>乙", "甲·1\n乙"),
    .init("<table><tr><td>甲<td>1", "甲·1"),
  ]

  @Test("Every table has the rows that a browser shows", arguments: cases)
  func rows(_ table: Case) throws {
    #expect(try shown(page(table.markup)) == table.rows)
  }

  @Test(
    "A table that breaks off ends there, inside a tag or not",
    arguments: [
      "", "</td>", "</td", "<", "</", "<t", "<td", "<td styl", "<td style=\"width:9", "<!--",
    ])
  func cut(_ end: String) throws {
    #expect(try shown("<html><table><tr><td>甲<td>1\(end)").hasPrefix("甲·1"))
    #expect(try shown("<html><table><tr><td>甲<td>1\(end)").count <= 4)
  }

  @Test(
    "A cell is one text: words go on over line ends, numbers never run together",
    arguments: [
      ("本年新<br>制作数量", "本年新制作数量"), ("<p>本年新</p><p>制作数量</p>", "本年新制作数量"), ("1<br>256", "1  256"),
      ("<p>1</p><p>2</p>", "1  2"), ("<div>12</div>34", "12  34"), ("3.<br>5", "3. 5"),
      ("<span>2</span><span>023</span>", "2023"), ("<span>信</span>\n  <span>息</span>", "信息"),
      ("<font>1</font>\n<font>2</font>", "1 2"), ("规章<br>0", "规章 0"),
      ("1<br>2<br><br>3", "1  2  3"),
      ("12<sup>1</sup>", "12^1"), ("12 <sub><a>1</a></sub>", "12 ^1"), ("<sup>1</sup>12", "1^12"),
      ("12<sup><b hidden>x</b>&#49;</sup>", "12^1"), ("１２<sup>１</sup>", "１２^１"),
      ("12<b style=display:none>x</b><sup>1</sup>", "12^1"), ("甲<sup>1</sup>", "甲1"),
      ("m<sup>2</sup>", "m2"), ("12<br><sup>1</sup>", "12  1"), ("12<sup>*</sup>3", "12*3"),
      ("<del>9</del>12", "12"), ("<s><b>9</b></s>12<strike>8</strike>", "12"),
      ("<textarea>12</textarea>", "12"), ("1<input value=26>2", "1  26  2"),
      ("<xmp>12</xmp>", "12"),
      ("<input type=TEXT value='&lt;5' readonly>", "<5"), ("<input type=checkbox value=9>1", "1"),
      ("<input style=display:none value=9>1", "1"), ("<textarea hidden>9</textarea>1", "1"),
      ("<math><mn>12</mn></math>", "\u{FFFD}"), ("<svg><text>12</text></svg>", "\u{FFFD}"),
      ("<svg><path d=x /></svg>&nbsp;", "\u{FFFD}"), ("1<svg><title>x</title><g/></svg>", "1"),
      ("<canvas></canvas>", "\u{FFFD}"), ("<object data=a>12</object>", "\u{FFFD}"),
      ("<svg hidden><text>9</text></svg>1", "1"), ("行\u{200B}政\u{FEFF}许可", "行政许可"),
      ("商业 企业", "商业 企业"), ("<b>甲</b><br/>", "甲"),
    ])
  func cell(_ markup: String, _ text: String) throws {
    #expect(try shown(page("<table><tr><td>\(markup)</td><td>x</td></tr></table>")) == "\(text)·x")
  }

  @Test("A table that lays out the page flows; a table of data inside it stays one")
  func layout() throws {
    let inner = "<table><tr><td>甲<td>1<tr><td>乙<td>2</table>"
    #expect(
      try shown(page("<table><tr><td>标题<tr><td><p>一段。</p>\(inner)<p>二段。</p></table>"))
        == "标题\n一段。\n甲·1\n乙·2\n二段。")
    #expect(try shown(page("<table><tr><td>左<td>\(inner)</table>")) == "左\n甲·1\n乙·2")
    #expect(
      try shown(page("<table><tr><td><table><tr><td>\(inner)</table></table>尾")) == "甲·1\n乙·2\n尾")
  }

  @Test("Long text flows, and the rows of data around it stay tables")
  func prose() throws {
    let prose = String(repeating: "本局依法公开政府信息。", count: 20)
    let rows = "<tr><td>题目<tr><td colspan=2><p>\(prose)<p>尾<tr><td>甲<td>1<tr><td>乙<td>2<tr><td>注"
    #expect(try shown(page("<table>\(rows)</table>")) == "题目\n\(prose)\n尾\n甲·1\n乙·2\n注")
  }

  @Test("A heading in a row of a table of data stays in the table")
  func heading() throws {
    let markup = "<table><tr><td colspan=2>二、主动公开政府信息情况<tr><td>规章<td>1</table>"
    #expect(try shown(page(markup)) == "二、主动公开政府信息情况\n规章·1")
  }

  @Test("Numbers in tables of their own are cells of the row around them")
  func nestedNumbers() throws {
    let one = { (text: String) in "<table><tr><td>\(text)</td></tr></table>" }
    #expect(
      try shown(page("<table><tr><td>甲<td>\(one("1"))<td>\(one("&nbsp;"))<td>\(one("3"))</table>"))
        == "甲·1··3")
    let two = "<table><tr><td>1<td>2<tr><td>3<td>4</table>"
    #expect(try shown(page("<table><tr><td>甲<td>\(two)<td>5</table>")) == "甲·1·2·3·4·5")
    let row = "<table><tr><td>1</td><td>2</td></tr></table>"
    #expect(try shown(page("<table><tr><td>规章</td><td>\(row)3</td></table>")) == "规章·1·2·3")
    #expect(
      try shown(page("<table><tr><td>规章</td><td>0\(row)3\(row)</td></table>")) == "规章·0·1·2·3·1·2")
  }

  @Test("A table of one column is lines")
  func oneColumn() throws {
    #expect(try shown(page("<table><tr><td>甲<br>乙<tr><td><tr><td>丙</table>")) == "甲\n乙\n丙")
  }
}
