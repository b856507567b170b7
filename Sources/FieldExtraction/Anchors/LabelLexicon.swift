internal import DocumentModel
internal import Normalization

/// What a printed label says about the value beside it.
enum LabelRole: Hashable, Sendable {
  case field(FieldName)
  /// One label for 記号 and 番号 together.
  case combinedKey
  /// A label of something that is not the person's: it ends the value before it and owns its own.
  case foreign
  /// A name by its standing in the household: whom the sheet is about only where no label says 氏名.
  case standing(Standing)

  /// Whose name it is, the first that is there counts: a sheet that names a dependant is the dependant's.
  enum Standing: CaseIterable, Sendable { case dependant, insured }
}

/// The label words of all forms and their synonyms. Longest first, so that 保険者番号 is not 番号.
enum LabelLexicon {
  struct Entry: Sendable {
    let scalars: [Unicode.Scalar]
    /// The same characters as a repaired reading has them.
    let asRead: [Unicode.Scalar]
    let role: LabelRole
    /// Whether the word is still itself with one character read as another: six characters, or a shorter one of
    /// which three or four leave nothing else (生年?日).
    let bearsSlip: Bool

    init(scalars: [Unicode.Scalar], role: LabelRole) {
      self.scalars = scalars
      asRead = scalars.map(LabelLexicon.repaired)
      self.role = role
      bearsSlip =
        scalars.count >= 6
        || ["生年月日", "保険者番号", "資格取得日"].contains(Folding.string(scalars))
    }
  }

  static let entries: [Entry] = {
    let fields: [(FieldName, [String])] = [
      (
        .insurerNumber,
        [
          "保険者番号", "保険者等番号", "保険者の番号", "保険者番号・名称", "保険者番号及び名称", "保険者番号名称", "保険者番号・保険者名称",
          "保険者番号・保険者名", "保険者番号及び保険者名称",
        ]
      ),
      (.insurerName, ["保険者名称", "保険者名", "保険者の名称"]),
      (
        .symbol,
        [
          "被保険者等記号", "被保険者証記号", "被保険者記号", "健康保険の記号", "健康保険証の記号", "保険証の記号", "保険証記号", "記号",
          "組合員等記号", "組合員証記号", "組合員記号", "加入者記号", "健康保険記号",
        ]
      ),
      (
        .number,
        [
          "被保険者等番号", "被保険者証番号", "被保険者番号", "健康保険の番号", "健康保険証の番号", "保険証の番号", "保険証番号", "番号",
          "組合員等番号", "組合員証番号", "組合員番号", "加入者番号", "健康保険番号",
        ]
      ),
      (.branchNumber, ["枝番号", "枝番", "後部"]),
      (
        .nameKana,
        [
          "氏名フリガナ", "氏名(フリガナ)", "氏名(カナ)", "氏名カナ", "カナ氏名", "カ氏名", "加氏名", "フリガナ", "ふりがな", "カナ",
          "お名前(カナ)",
          "お名前(フリガナ)", "氏名(ふりがな)", "氏名ふりがな", "名前(フリガナ)", "氏名(カタカナ)", "カナ名", "よみがな", "ヨミガナ", "読み仮名",
          "ヨミカナ",
        ]
      ),
      (.name, ["対象者氏名", "加入者氏名", "資格者氏名", "氏名(漢字)", "漢字氏名", "氏名漢字", "氏名", "お名前", "名前"]),
      (.sex, ["性別"]),
      (.birthDate, ["生年月日", "出生年月日", "生まれた日", "お誕生日", "誕生日"]),
      (
        .qualificationDate,
        [
          "資格取得年月日", "資格取得日", "資格を取得した日", "適用開始年月日", "適用開始日", "適用年月日",
          "認定年月日", "認定日", "取得年月日", "資格開始日", "資格取得(認定)年月日", "加入年月日",
        ]
      ),
      (
        .copaymentRatio,
        ["一部負担金の割合", "一部負担金割合", "自己負担割合", "自己負担の割合", "窓口負担割合", "負担割合", "負担区分"]
      ),
      (
        .individualNumberLastFour,
        [
          "個人番号(下4桁)", "個人番号下4桁", "個人番号の下4桁", "マイナンバーの下4桁", "個人番号の下四桁", "マイナンバー下4桁", "マイナンバー(下4桁)",
          "登録マイナンバー", "個人番号", "マイナンバー", "個人番号(マイナンバー)", "マイナンバー(個人番号)", "個人番号(マイナンバー)の下4桁",
          "マイナンバー(個人番号)の下4桁", "個人番号(マイナンバー)下4桁", "マイナンバー(個人番号)下4桁", "個人番号末尾4桁", "個人番号の末尾4桁",
          "マイナンバー末尾4桁",
          "マイナンバーの末尾4桁", "マイナンバーの下四桁", "マイナンバー下四桁", "個人番号下四桁",
        ]
      ),
      (.inquiryNumber, ["お問い合わせ番号", "お問合せ番号", "お問い合せ番号", "問い合わせ番号", "問合せ番号"]),
      (.issueDate, ["交付年月日", "交付日", "発行年月日", "発行日", "通知年月日", "作成年月日", "作成日"]),
      (.expiryDate, ["有効期限"]),
      (.postalCode, ["郵便番号"]),
      (.address, ["住所"]),
    ]
    let foreign = [
      "世帯主氏名", "世帯主", "事業所名称", "事業所名", "事業所所在地", "保険者所在地", "電話番号",
      "資格喪失年月日", "資格喪失日", "発効期日", "発効年月日", "本人・家族区分", "本人家族区分", "続柄",
      "受付番号", "管理番号", "整理番号", "登録番号", "届出番号", "限度額適用区分", "電話", "TEL", "フリーダイヤル",
      "代表者氏名", "担当者", "所在地", "交付者名", "交付者", "発行機関", "法人番号", "基礎年金番号", "医療機関番号", "通知番号", "事業所記号",
      "事業所番号", "連絡先", "FAX", "備考",
      // A slip of returned mail: no address stands behind it.
      "住所不完全のため", "住所不完全",
    ]
    var all = fields.flatMap { field, words in
      words.map { Entry(scalars: Array($0.unicodeScalars), role: .field(field)) }
    }
    let combined = [
      "記号番号", "記号・番号", "記号-番号", "記号ー番号", "記号一番号", "記号及び番号", "記号および番号", "記号/番号", "記号・番号・枝番", "記号番号等",
      "記号・番号枝番", "記号番号・枝番", "記号番号枝番", "記号・番号(枝番)", "記号番号(枝番)",
      "記号.番号", "記号·番号", "記号•番号", "記号,番号", "記号、番号", "記号°番号",
      "記号:番号", "記号:番号(枝番)", "記号.番号(枝番)", "記号*番号", "記号●番号",
    ]
    for prefix in ["", "被保険者証", "保険証", "被保険者等", "被保険者", "健康保険の"] {
      all += combined.map {
        Entry(scalars: Array((prefix + $0).unicodeScalars), role: .combinedKey)
      }
    }
    // 記 was lost.
    all += ["号・番号", "号・番号(枝番)"].map {
      Entry(scalars: Array($0.unicodeScalars), role: .combinedKey)
    }
    all += foreign.map { Entry(scalars: Array($0.unicodeScalars), role: .foreign) }
    let standings: [(LabelRole.Standing, [String])] = [
      (.dependant, ["被扶養者氏名", "被扶養者名", "家族氏名"]),
      (.insured, ["被保険者氏名", "被保険者名", "組合員氏名", "被保険者(組合員)氏名"]),
    ]
    all += standings.flatMap { standing, words in
      words.map { Entry(scalars: Array($0.unicodeScalars), role: .standing(standing)) }
    }
    return all.sorted { $0.scalars.count > $1.scalars.count }
  }()

  /// Words before a label that leave it what it is: 被保険者証の記号, ご氏名, 加入者のお名前.
  static let qualifiers: [[Unicode.Scalar]] = [
    "被保険者証", "被保険者", "健康保険証", "国民健康保険", "健康保険", "保険証", "資格", "資格者", "加入者", "対象者", "該当者", "取得者",
    "受給者", "資格取得者", "本人様", "保険証等", "被保険者証等",
    "届出済", "提出いただいた", "届出いただいた", "登録されている",
    "登録された",
    "登録済み", "登録済", "登録", "あなたの", "ご本人", "本人", "世帯", "ご", "お", "御", "の", "等", "証",
  ].map { Array($0.unicodeScalars.map(repaired)) }.sorted { $0.count > $1.count }

  /// Characters that recognizers write for those of label words (measured: simplified forms leak).
  static func repaired(_ s: Unicode.Scalar) -> Unicode.Scalar {
    // Bars are one sign here: マイナンバー is read with a hyphen, 一部負担金 with a long mark.
    if Folding.isHyphenLike(s) { return "ー" }
    return slips[s] ?? NameVariants.modernForm(s)
  }

  private static let slips: [Unicode.Scalar: Unicode.Scalar] = [
    "资": "資", "险": "険", "除": "険", "險": "険", "对": "対", "记": "記", "號": "号", "负": "負", "别": "別",
    "证": "証", "发": "発", "效": "効", "额": "額", "组": "組", "称": "称", "稱": "称", "龄": "齢", "务": "務",
    "単": "単", "个": "個", "箇": "個",
    "ｶ": "カ", "力": "カ", "核": "枝", "村": "枝", "所": "所", "気": "氏", "桁": "桁", "杵": "桁", "蜥": "桁",
    "析": "桁",
    "披": "被",
    "彼": "被",
    "旧": "日", "曰": "日", "香": "番", "審": "番", "蕃": "番", "潘": "番", "播": "番",
    // Handwriting-like print: ブリガナ.
    "ヵ": "カ", "ヶ": "ケ", "ブ": "フ", "プ": "フ", "十": "ナ", "夕": "タ", "三": "ミ",
  ]
}
