import DocumentModel
@testable import FieldExtraction
import Testing

/// Label words as insurers print them, and what they are set beside.
@Suite struct LabelWordsTests {
  @Test(
    "The words of a label say whose value stands beside it",
    arguments: [
      (
        LabelRole.field(.symbol),
        [
          "記号", "資格の記号", "組合記号", "被保険者証の記号部分", "資格に係る記号", "保険証に記載の記号", "現在の記号", "被保険者資格の記号", "健保記号",
          "記号（健康保険）", "［記号］", "被保険者証の記号", "保険証の記号（数字）",
          "お持ちの保険証の記号", "記号（漢字・数字）", "加入者証の記号", "健康保険の記号（被保険者）", "国保記号", "被保険者記号（証記号）", "記号Code",
          "記号:", "(1)記号", "1.記号", "①記号", "被保険者等記号（※1）", "記号※", "*記号", "記 号",
        ]
      ),
      (
        .field(.number),
        [
          "番号", "資格の番号", "資格に係る番号", "被保険者証の番号部分", "保険証に記載の番号", "被保険者資格の番号", "健保番号", "番号（健康保険）",
          "［番号］", "被保険者証の番号", "お持ちの保険証の番号",
          "加入者証の番号", "国保番号", "番号(被保険者)", "2.番号", "②番号", "番号※", "番 号", "被保険者番号（8桁）",
        ]
      ),
      (
        .field(.branchNumber),
        [
          "枝番", "家族枝番", "枝番（家族番号）", "２桁枝番", "枝番（2桁）", "枝番（個人番号）", "枝番（識別番号）", "枝 番", "枝番※", "3.枝番",
          "枝番（本人00）", "枝番（被保険者00）",
        ]
      ),
      (
        .field(.name),
        [
          "被保険者等氏名", "ご加入者様氏名", "加入者（被扶養者を含む）の氏名", "お知らせ対象者の氏名", "お知らせする方", "加入している方の氏名",
          "資格を持つ方の氏名",
          "被保険者または被扶養者の氏名",
          "お名前（漢字表記）",
          "加入者（氏名）", "被通知者氏名", "氏名／Name", "氏名／Name:", "通知対象者氏名",
          "氏名（全角）", "資格を有する方の氏名", "資格を有する者の氏名", "該当される方のお名前", "被保険者等の氏名", "対象となる方の氏名", "氏名（姓・名）",
          "氏名（ご本人）",
          "氏名（本人）", "氏名※2", "お名前様", "4.氏名", "④氏名", "氏 名", "氏　　　名", "ご本人のお名前（漢字）", "世帯員氏名",
        ]
      ),
      (
        .field(.nameKana),
        [
          "ふり仮名", "よみ（カナ）", "氏名のフリガナ", "お名前のふりがな", "カナ表記", "読み仮名", "フリガナ（カナ）", "フリガナ（全角カナ）",
          "氏名（フリガナ：カタカナ）", "氏名カナ（半角）", "カナ氏名（半角カナ）", "お名前（ヨミ）", "ふりがな（氏名）", "氏名ふりがな", "5.フリガナ",
          "⑤フリガナ", "フ リ ガ ナ", "フリガナ Kana", "振り仮名", "ﾌﾘｶﾞﾅ", "氏名よみがな", "お名前カナ",
        ]
      ),
      (
        .field(.birthDate),
        [
          "生年月日（和暦・西暦）", "誕生の年月日", "出生の日付", "お生まれ", "御生年月日", "お生まれの日", "生年月日／Date of birth",
          "出生の年月日", "生年月日（元号）",
          "お誕生日", "生まれた年月日",
          "生年月日※", "6.生年月日", "生年月日(和暦表示)", "生 年 月 日", "お生まれになった日", "生年月日 DOB",
        ]
      ),
      (
        .field(.qualificationDate),
        [
          "資格の取得年月日", "健保に加入した日", "扶養認定年月日", "ご加入日", "保険加入日", "資格取得（適用開始）年月日", "資格取得年月日（加入日）",
          "資格を取得された日",
          "適用開始日（資格取得日）",
          "資格取得（認定）年月日", "加入された日", "資格取得年月日※", "被扶養者認定日", "資格認定（取得）日", "健康保険資格取得日", "被保険者となった日",
          "被保険者になった日", "加入（認定）年月日",
        ]
      ),
      (
        .field(.insurerNumber),
        [
          "保険者番号（8桁）", "保険者を示す番号", "保険者番号（８けた）", "保険者番号（番号）", "組合の保険者番号", "保険者番号（法別番号含む）",
          "健保組合の保険者番号",
          "ご加入の保険者番号",
          "保険者番号※", "保険者等の番号", "保険者No", "保険者ＮＯ", "加入保険者番号", "保険者番号(6桁)", "7.保険者番号",
        ]
      ),
      (
        .field(.insurerName),
        [
          "健康保険組合名", "発行者", "加入している保険者", "ご加入の健康保険", "通知元", "保険者の名称（発行機関）", "保険者等名称", "加入保険者名",
          "組合名",
          "健康保険組合の名称",
          "保険者名（発行元）", "保険者名称及び印", "保険者の名称・印", "保険者（組合名）", "ご加入の健康保険組合", "所属保険者", "医療保険者名",
        ]
      ),
      (
        .field(.individualNumberLastFour),
        [
          "マイナンバー（個人番号）下4桁届出による", "個人番号（下から4桁）", "個人番号／下4桁", "保険者が把握するマイナンバー下4桁", "マイナンバー　下４桁表示",
          "登録中のマイナンバー下４桁",
          "マイナンバー（12桁のうち下4桁）", "個人番号　下４ケタ",
          "当組合登録の個人番号（下4桁）", "マイナンバー(下4桁)", "個人番号（12桁の下4桁）", "当組合が把握しているマイナンバー下4桁", "あなたのマイナンバー下4桁",
          "マイナンバーの最後の4桁", "登録されているマイナンバー（下4桁）", "個人番号（下位4桁）", "個人番号下４桁※", "マイナンバー下４桁（個人番号）",
          "個人番号（マイナンバー）の末尾4桁", "8.個人番号（下4桁）", "マイナンバー登録状況（下4桁）", "紐付けされた個人番号（下4桁）", "組合保有個人番号下4桁",
          "届出個人番号（下4桁）", "個人番号下4桁のみ", "マイナンバー（個人番号）下四桁", "マイナンバー下4桁 My Number", "収録個人番号（下4桁）",
          "個人番号（マイナンバー）※下4桁のみ",
        ]
      ),
      (
        .combinedKey,
        [
          "記号・番号", "記号 番号", "組合記号番号", "記号番号（枝番を除く）", "資格に係る記号・番号", "記号ノ番号", "被保険者等記号－番号", "資格の記号番号",
          "健康保険記号・番号", "記号・番号（枝番）", "記号ー番号", "記号-番号-枝番",
          "記号番号枝番", "記号・番号・枝番", "記号及び番号", "保険証の記号・番号（枝番）", "記号番号（枝番）", "被保険者等記号・番号等", "記号／番号／枝番",
          "記号、番号", "記号と番号", "記号番号※", "健康保険の記号及び番号",
        ]
      ),
      (
        .field(.sex),
        [
          "性別", "男・女", "性別区分", "男女の別", "性 別", "性別（男女）", "男女別", "性別※",
        ]
      ),
      (
        .foreign,
        [
          "印刷番号", "発送番号", "帳票番号", "通し番号", "引受番号", "書留番号",
          "世帯主氏名", "事業所名", "申請者氏名", "送付先氏名", "勤務先名称", "事業主氏名", "資格喪失年月日", "届出者氏名", "担当者名", "代理人氏名",
        ]
      ),
      (
        .standing(.insured),
        [
          "被保険者氏名", "組合員氏名", "被保険者の氏名", "被保険者（氏名）", "被保険者本人氏名",
        ]
      ),
      (
        .standing(.dependant),
        [
          "被扶養者氏名", "被扶養者の氏名", "ご家族氏名", "家族氏名", "被扶養者（氏名）",
        ]
      ),
    ])
  func words(role: LabelRole, words: [String]) {
    for word in words {
      let line = ReadLine.printed(word)
      #expect(line.labels.map(\.role) == [role], "\(word)")
      #expect(line.wholeLabel != nil, "\(word)")
    }
  }

  @Test(
    "A slash between two words of labels may be read as a kana; in kana it is one",
    arguments: [
      ("氏名ノフリガナ", [LabelRole.field(.name), .field(.nameKana)]), ("記号ノ番号", [.combinedKey]),
      ("フリガナ ミノベ", [.field(.nameKana)]),
    ])
  func slash(text: String, roles: [LabelRole]) {
    #expect(ReadLine.printed(text).labels.map(\.role) == roles)
  }

  @Test(
    "A word in which nothing but an unknown word stands before 番号 is no label of the person's",
    arguments: ["電話に係る番号", "医療機関の番号", "通知書に記載の番号（受付番号）"])
  func others(text: String) {
    let roles = ReadLine.printed(text).labels.map(\.role)
    #expect(!roles.contains(.field(.number)))
  }

  @Test(
    "Bullets, brackets and leaders are no part of a value",
    arguments: [
      "{} ▷ {}", "◆{}　{}", "{} / {}", "{}；{}", "１）{}　{}", "【{}】：{}", "{}　＞　{}", "・{} {}", "（{}）　{}",
      "{}…{}", "{}――{}", "{}______{}", "[{}] {}", "{}>>{}", "{}：　{}", "＊{}　{}", "※{}　{}", "→{}　{}",
      "(1) {}　{}", "①　{}：{}", "1．{}　{}", "{}　{}", "{}=={}", "★{}：{}", "{}〉{}", "{}▶{}", "{}‥‥{}",
      "{} | {}", "{}　　　　{}",
    ])
  func marks(mark: String) {
    let fields: [(LabelRole, String, String)] = [
      (.field(.name), "氏名", "宮本 環"), (.field(.number), "番号", "1234"),
      (.field(.birthDate), "生年月日", "昭和40年1月2日"), (.field(.nameKana), "フリガナ", "ミヤモト タマキ"),
      (.field(.individualNumberLastFour), "個人番号（下4桁）", "********1234"),
      (.field(.symbol), "記号", "架12"), (.field(.insurerNumber), "保険者番号", "06139992"),
      (.field(.branchNumber), "枝番", "00"),
    ]
    for (role, label, value) in fields {
      let text = mark.replacing("{}", with: label, maxReplacements: 1).replacing("{}", with: value)
      let line = ReadLine.printed(text)
      let place = line.labels.first.flatMap {
        ValueLocator(lines: [line], cells: []).place(
          of: $0, in: line, mayBeBelow: false, isSpread: false)
      }
      #expect(line.labels.map(\.role) == [role], "\(text)")
      #expect(place?.raw == value, "\(text)")
    }
  }

  @Test(
    "A sentence may say the value itself",
    arguments: [
      ("氏名 健保 太郎", "健保 太郎"), ("氏名：宮本環、生年月日：昭和40年1月2日", "宮本環"), ("番号は、1234です。", "1234です。"),
      ("健保の番号は「1234」です。", "1234"),
      ("性別（男・女）は「男」です", "男"), ("枝番号(2桁) 05」です。", "05"), ("枝番は00です", "00"),
      ("記号は「架12」です", "架12"),
    ])
  func statements(text: String, value: String) {
    let line = ReadLine.printed(text)
    let place = line.labels.first.flatMap {
      ValueLocator(lines: [line], cells: []).place(
        of: $0, in: line, mayBeBelow: false, isSpread: false)
    }
    #expect(
      place.map { !$0.raw.isEmpty && value.hasPrefix($0.raw) } == true, "\(place?.raw ?? "none")")
  }
}
