/// Radical code points that PDF fonts and recognizers emit in place of ideographs.
///
/// Kangxi radicals (U+2F00...) fold by Unicode's own compatibility mapping; of the supplement
/// (U+2E80...) Unicode maps only two, so the ones met in Japanese text stand here
/// (source: EquivalentUnifiedIdeograph.txt).
enum Radicals {
  static let unified: [UInt32: Unicode.Scalar] = {
    let kangxi = Array(
      "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠"
        .unicodeScalars)
    var table: [UInt32: Unicode.Scalar] = [:]
    for (offset, scalar) in kangxi.enumerated() { table[0x2F00 + UInt32(offset)] = scalar }
    let supplement: [UInt32: Unicode.Scalar] = [
      0x2E9F: "母", 0x2EA0: "民", 0x2EA1: "氵", 0x2EC4: "西", 0x2ED1: "長", 0x2ED8: "青", 0x2EDD: "食",
      0x2EE2: "马", 0x2EE9: "黄", 0x2EEB: "斉", 0x2EED: "歯", 0x2EEF: "竜", 0x2EF2: "亀", 0x2EF3: "龟",
    ]
    return table.merging(supplement) { $1 }
  }()
}
