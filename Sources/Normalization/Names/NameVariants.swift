/// Levels at which two names are the same, from scalars to families of homophone kanji.
public enum NameVariants {
  /// How far two names had to be folded to become equal.
  public enum Level: Int, Sendable, Comparable {
    /// Equal scalars, spaces apart.
    case exact
    /// Equal after glyph variants that are the same character for a person (髙=高).
    case glyphVariant
    /// Equal after old and new forms (邊=辺, 廣=広).
    case oldAndNew
    /// Equal only by homophone families (斎/斉): another name may be meant.
    case family

    public static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
  }

  /// The lowest level at which both agree, or `nil`. ● stands for exactly one ideograph.
  public static func level(_ a: String, _ b: String) -> Level? {
    let left = Folding.fold(a).filter { $0 != " " }
    let right = Folding.fold(b).filter { $0 != " " }
    guard left.count == right.count, !left.isEmpty else { return nil }
    var level = Level.exact
    for (x, y) in zip(left, right) where x != y && x != "●" && y != "●" {
      guard let found = levelOfPair(x, y) else { return nil }
      level = max(level, found)
    }
    return level
  }

  private static func levelOfPair(_ x: Unicode.Scalar, _ y: Unicode.Scalar) -> Level? {
    let (gx, gy) = (glyph[x] ?? x, glyph[y] ?? y)
    if gx == gy { return .glyphVariant }
    let (nx, ny) = (modern[gx] ?? gx, modern[gy] ?? gy)
    if nx == ny { return .oldAndNew }
    return (families[nx] ?? nx) == (families[ny] ?? ny) ? .family : nil
  }

  /// One-to-one variants of the same character. Sources: CP932 IBM extensions and compatibility
  /// ideographs (Unicode), MJ縮退マップ; checked row by row.
  private static let glyph: [Unicode.Scalar: Unicode.Scalar] = pairs(
    "髙高﨑崎栁柳濵濱德徳瀨瀬增増𠮷吉圡土邉邊昻昂槗橋桒桑"
  ).merging(compatibility) { $1 }

  /// Compatibility ideographs that CP932 can hold; written by number because editors and Swift's own
  /// `==` fold them (Unicode, canonical decompositions).
  private static let compatibility: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{F929}": "\u{6717}", "\u{F9DC}": "\u{9686}", "\u{FA10}": "\u{585A}",
    "\u{FA12}": "\u{6674}", "\u{FA15}": "\u{51DE}", "\u{FA16}": "\u{732A}",
    "\u{FA17}": "\u{76CA}", "\u{FA18}": "\u{793C}", "\u{FA19}": "\u{795E}",
    "\u{FA1A}": "\u{7965}", "\u{FA1B}": "\u{798F}", "\u{FA1C}": "\u{9756}",
    "\u{FA1D}": "\u{7CBE}", "\u{FA1E}": "\u{7FBD}", "\u{FA20}": "\u{8612}",
    "\u{FA22}": "\u{8AF8}", "\u{FA25}": "\u{9038}", "\u{FA26}": "\u{90FD}",
    "\u{FA2A}": "\u{98EF}", "\u{FA2B}": "\u{98FC}", "\u{FA2C}": "\u{9928}",
    "\u{FA2D}": "\u{9DB4}",
  ]

  /// 旧字 to 新字.
  private static let modern = pairs(
    "邊辺濱浜齋斎齊斉廣広澤沢國国眞真惠恵龍竜櫻桜榮栄壽寿條条圓円藝芸學学實実寶宝彌弥會会來来禮礼靜静豐豊鐵鉄關関嶽岳瀧滝淺浅黑黒槇槙萬万與与將将祕秘顯顕峽峡狹狭晝昼縣県號号淵渕"
  )

  /// Kanji that sound and look alike but name different families.
  private static let families = pairs("斉斎嶋島嶌島峯峰冨富埼崎")

  private static func pairs(_ text: String) -> [Unicode.Scalar: Unicode.Scalar] {
    let scalars = Array(text.unicodeScalars)
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for at in stride(from: 0, to: scalars.count - 1, by: 2) { table[scalars[at]] = scalars[at + 1] }
    return table
  }
}
